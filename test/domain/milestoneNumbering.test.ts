import { numberDoubts } from "../../src/domain/milestoneNumbering";

/** "M" in front of what is written: the row calls itself a milestone. */
function doubts(...written: string[]): string[] {
  const rows = written.map((text) => ({ written: text.replace(/^M/, ""), isMilestone: text.startsWith("M") }));
  return numberDoubts(rows).map((doubt) => (doubt ? `${doubt.kind} ${doubt.proposal ?? "?"} ${doubt.confidence}` : ""));
}

test("a lost point is put back under the milestone the digits begin with", () => {
  expect(doubts("M1", "11", "1.2", "13")).toEqual(["", "lostDot 1.1 high", "", "lostDot 1.3 high"]);
});

test("without a sibling that has its point the proposal is less sure", () => {
  expect(doubts("M1", "11", "12")).toEqual(["", "lostDot 1.1 medium", "lostDot 1.2 medium"]);
});

test("a gap gives no proposal, and what follows it is less sure", () => {
  expect(doubts("M1", "1.1", "13", "14")).toEqual(["", "", "unclear ? low", "lostDot 1.4 medium"]);
});

test("1.10 stays, and 110 after 1.9 becomes it", () => {
  expect(doubts("1", ...Array.from({ length: 9 }, (_, index) => `1.${index + 1}`), "1.10").filter((doubt) => doubt !== "")).toEqual([]);
  expect(doubts("1", ...Array.from({ length: 9 }, (_, index) => `1.${index + 1}`), "110").at(-1)).toBe("lostDot 1.10 high");
});

test("a second 1.1 after 1.9 is 1.10, and a second 1.2 after 1.19 is 1.20", () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => `1.${index + 1}`);
  expect(doubts("1", ...upTo(9), "1.1").at(-1)).toBe("shortened 1.10 medium");
  expect(doubts("1", ...upTo(19), "1.2").at(-1)).toBe("shortened 1.20 medium");
  expect(doubts("1", ...upTo(5), "1.1").at(-1)).toBe("");
});

test("milestones 1 to 12 in a row are what they say", () => {
  expect(doubts(...Array.from({ length: 12 }, (_, index) => String(index + 1))).filter((doubt) => doubt !== "")).toEqual([]);
});

test("activities numbered from 1 under each milestone are left alone", () => {
  expect(doubts("M1", "1", "2", "M2", "1", "2").filter((doubt) => doubt !== "")).toEqual([]);
});

test("a milestone's lost number is sure where its activities and the one before agree", () => {
  expect(doubts("M1", "1.1", "M", "2.1", "M", "M4")).toEqual(["", "", "lost 2 high", "", "lost 3 medium", ""]);
  expect(doubts("M1", "M", "4.1")).toEqual(["", "lost 4 low", ""]);
  expect(doubts("M", "M2")).toEqual(["lost 1 medium", ""]);
});

test("the one row that is missing between 1.3 and 1.5 is 1.4", () => {
  expect(doubts("1.3", "", "1.5")).toEqual(["", "lost 1.4 medium", ""]);
  expect(doubts("1.3", "", "1.4")).toEqual(["", "", ""]);
});

test("letters read for digits are proposed as digits", () => {
  expect(doubts("1", "l.1", "1,2", "1..3", "A")).toEqual(["", "misread 1.1 high", "misread 1.2 high", "misread 1.3 high", "unclear ? low"]);
});

test("a list without numbers has none to doubt", () => {
  expect(doubts("M", "", "M", "")).toEqual(["", "", "", ""]);
});

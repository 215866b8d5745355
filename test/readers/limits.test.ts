import { byteLength, largestSourceBytes, mostCells } from "../../src/readers/sourceLimits";
import { sourceFromCells } from "../../src/readers/readCells";
import { sourceFromDelimited } from "../../src/readers/readDelimited";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { sourceFromText } from "../../src/readers/readText";
import type { Outcome } from "../../src/domain/outcome";
import type { Source } from "../../src/readers/source";

function refusals(outcome: Outcome<Source>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
}

const readers = [sourceFromText, sourceFromDelimited, sourceFromHtml];

test("a paste of 40 MB is refused at once, with its size and the limit", () => {
  const text = "Rydding\tO\tA\n".repeat(3_500_000);
  const started = performance.now();
  for (const reader of readers) expect(reader(text)).toMatchObject({ ok: false, issues: [{ code: "source.tooLarge", params: { megabytes: 41, limitMegabytes: 5 } }] });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("the limit counts bytes, not characters", () => {
  expect(byteLength("aå€😀")).toBe(1 + 2 + 3 + 4);
  expect(refusals(sourceFromText("å".repeat(largestSourceBytes / 2)))).toEqual([]);
  expect(refusals(sourceFromText(`${"å".repeat(largestSourceBytes / 2)}a`))).toEqual(["source.tooLarge"]);
});

test("more cells than a table can have are refused before they are made", () => {
  expect(refusals(sourceFromText(`x${"\t".repeat(mostCells)}`))).toEqual(["source.tooManyCells"]);
  expect(refusals(sourceFromCells([Array.from({ length: mostCells + 1 }, () => 1)], { line: 1, column: 1 }))).toEqual(["source.tooManyCells"]);
});

test("nothing to read is said to be so, with the sheet where it was looked for", () => {
  for (const reader of readers) expect(refusals(reader(" \n\t\u00a0\n"))).toEqual(["source.empty"]);
  expect(refusals(sourceFromHtml("<table><tr><td> </td></tr></table><p></p>"))).toEqual([]);
  expect(sourceFromCells([[null, ""], [" ", null]], { sheet: "Ark1", line: 4, column: 2 })).toMatchObject({ ok: false, issues: [{ code: "source.empty", place: { sheet: "Ark1", line: 4, column: 2 } }] });
});

test.each(["<table><tr>".repeat(900), `<table>${"<tr>".repeat(200_000)}`, "</p>".repeat(300_000), "<a ".repeat(300_000), "<!--".repeat(300_000)])("HTML that is never closed does not keep the reader busy (%#)", (html) => {
  const started = performance.now();
  sourceFromHtml(html);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each(['"a\t'.repeat(200_000), '"""\n'.repeat(300_000), '""\t"a\n'.repeat(300_000), '"a\n'.repeat(300_000)])("nor do quotes that are never closed (%#)", (text) => {
  const started = performance.now();
  sourceFromText(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});

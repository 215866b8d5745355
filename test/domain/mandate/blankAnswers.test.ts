import { languages } from "../../../src/domain/language";
import { answersFrom, blankAnswers, blankRow, rowShapes, type Answers, type RowPath } from "../../../src/domain/mandate/blankAnswers";
import { sectionKeys } from "../../../src/domain/mandate/sections";
import { readMandate } from "../../../src/domain/mandate/subprojectMandate";

function fieldsWithFindings(answers: Answers): string[] {
  const read = readMandate(answers);
  return read.ok ? [] : read.issues.map(({ field, code }) => `${field}: ${code}`);
}

test.each(languages)("blank answers lack the subproject's name and nothing else (%s)", (language) => {
  const blank = blankAnswers(language);
  expect(fieldsWithFindings(blank)).toEqual(["header.subproject: answer.required"]);
  expect(blank.options).toMatchObject({ language, country: language === "sv" ? "SE" : "NO", riskModel: "3" });
  expect(blank.options.sections).toEqual(sectionKeys.filter((key) => key !== "savings" && key !== "proposals"));
});

test.each(Object.keys(rowShapes) as RowPath[])("a blank row of %s is no row", (path) => {
  const [first = "", second] = path.split(".");
  const blank = blankAnswers("nb");
  const rows = [blankRow(path), blankRow(path)];
  const part = (blank as unknown as Record<string, object>)[first];
  const filled = answersFrom({ ...blank, header: { subproject: "Bru" }, [first]: second === undefined ? rows : { ...part, [second]: rows } });
  expect(fieldsWithFindings(filled)).toEqual([]);
  expect(JSON.stringify(filled)).toContain(JSON.stringify(blankRow(path)));
});

test("a draft comes back as it was written, also what cannot be read", () => {
  const draft = {
    options: { language: "sv", country: "NO", riskModel: "4", statusDate: "31.31.2027", sections: ["risks", "goals"] },
    header: { subproject: "O'Hara: [nord]", date: "i fjor" },
    risks: [{ risk: "=1+1", likelihood: "6", due: "31.12.1899" }],
    budget: { year: "2027", lines: [{ post: "Lønn", yearAmount: "(1 000)", kind: "income" }] },
  };
  const read = answersFrom(JSON.parse(JSON.stringify(draft)));
  expect(read.options).toEqual({ ...draft.options, sections: ["goals", "risks"] });
  expect(read.header).toMatchObject(draft.header);
  expect(read.risks[0]).toMatchObject(draft.risks[0] as object);
  expect(read.budget.lines[0]).toMatchObject({ post: "Lønn", yearAmount: "(1 000)", kind: "income", account: "" });
  expect(answersFrom(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

test("what a program wrote is taken over: numbers as typed, choices by their words", () => {
  const read = answersFrom({
    goals: [{ goal: "Spare", kind: "Effektmål", level: "Hovudprosjekt" }],
    roles: [{ role: "Leder", positionPercent: 37.5, group: "Styringsgruppe" }],
    unknown: true,
  });
  expect(read.goals[0]).toMatchObject({ goal: "Spare", kind: "effect", level: "project" });
  expect(read.roles[0]).toMatchObject({ positionPercent: "37,5", group: "steering" });
});

test.each([[null], ["kladd"], [42], [[]], [{ risks: "mange", header: [1], options: "nb", progress: null, goals: [null, 3, ["x"]] }]])("what is no draft is blank answers, never an error (%j)", (stored) => {
  const read = answersFrom(stored);
  expect(read.header).toEqual(blankAnswers("nb").header);
  expect(read.goals.every((goal) => goal.goal === "")).toBe(true);
  expect(fieldsWithFindings(read)).toEqual(["header.subproject: answer.required"]);
});

test("a finding names the row the user sees, also below blank rows", () => {
  const blank = { ...blankAnswers("nb"), header: { ...blankAnswers("nb").header, subproject: "Bru" } };
  const legend = (code: string) => ({ ...blankRow("progress.legend"), code });
  expect(fieldsWithFindings(answersFrom({ ...blank, progress: { legend: [legend(""), legend("A"), legend(""), legend("A")] } }))).toEqual(["progress.legend.3.code: answer.code.repeated"]);
  expect(fieldsWithFindings(answersFrom({ ...blank, budget: { lines: [{}, { post: "Lønn", key: "sommer" }] } }))).toEqual(["budget.lines.1.key: answer.key.unknown"]);
  expect(fieldsWithFindings(answersFrom({ ...blank, progress: { from: "1.2.2027", to: "1.4.2027", rhythms: [{}, { code: "X" }] } }))).toEqual(["progress.rhythms.1.code: answer.code.unknown"]);
});

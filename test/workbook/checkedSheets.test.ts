import { checkSheets, type CheckFinding } from "../../src/actions/checkSheets";
import { createSubproject } from "../../src/actions/createSubproject";
import { serialDay } from "../../src/domain/serialDay";
import { sampleMandate } from "../support/sampleMandate";
import { given, openEach, valuesAt, type OpenWorkbook } from "./openWorkbook";

const workbook = openEach({ currentYear: 2026 });
const today = serialDay(2026, 3, 4);

const plan = {
  from: "05.01.2026", to: "30.06.2026",
  activities: [{ activity: "Sone 1" }, { activity: "Sone 2" }],
  rhythms: [{ code: "O", firstWeek: "3" }, { activity: "Sone 1", code: "A", firstWeek: "10" }, { activity: "Sone 2", code: "F", firstWeek: "20" }],
};

/** What is found, with what stands in the cell a click leads to. */
function codesIn({ engine }: OpenWorkbook, findings: readonly CheckFinding[], wanted: RegExp): string[] {
  return findings.filter(({ issue }) => wanted.test(issue.code))
    .map(({ kind, place, issue }) => `${kind} ${String(valuesAt(engine, place.sheetName, place.row, place.column)[0]?.[0] ?? "")}: ${issue.severity} ${issue.code}`);
}

async function made(sections: readonly string[], more: object): Promise<OpenWorkbook> {
  const open = workbook();
  given(await createSubproject(open.port, sampleMandate({ options: { language: "nb", statusDate: "04.03.2026", sections }, ...more }), { today }));
  await open.engine.calculate();
  return open;
}

/** Types in the cell of a name, or in a column of a table's first row. */
async function type(at: { readonly name: string } | { readonly table: string; readonly column: string }, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const range = "name" in at ? context.workbook.names.getItem(at.name).getRange() : context.workbook.tables.getItem(at.table).columns.getItem(at.column).getDataBodyRange().getCell(0, 0);
    range.values = [[value]];
    await context.sync();
  });
}

const header = { project: "Trygt vann", subproject: "Ledningsnett" };

it("finds a kick-off in a week before the mandate's date, in the grid's cell, and none in the week of the date", async () => {
  const open = await made(["mandate", "progressPlan"], { header: { ...header, date: "19.01.2026" }, progress: plan });
  const found = given(await checkSheets(open.port));
  expect(codesIn(open, found, /beforeMandate/)).toEqual(["progressPlan O: warning check.start.beforeMandate", "progressPlan O: warning check.start.beforeMandate"]);
  expect(found.find(({ issue }) => issue.code === "check.start.beforeMandate")?.issue.params).toEqual({ activity: "Sone 1", week: "3/2026", date: "19.01.2026" });
  await type({ name: "Mandatdato" }, serialDay(2026, 1, 18));
  expect(codesIn(open, given(await checkSheets(open.port)), /beforeMandate/)).toEqual([]);
});

it("finds a milestone planned before the mandate's date and not reached", async () => {
  const open = await made(["mandate", "milestones"], { header: { ...header, date: "01.04.2026" } });
  expect(codesIn(open, given(await checkSheets(open.port)), /milestone\.beforeMandate/)).toEqual([`milestones ${serialDay(2026, 3, 1)}: warning check.milestone.beforeMandate`]);
});

it("misses the finish of an activity when the plan is over, at its last meeting, and no letter of the legend every new plan has", async () => {
  const open = await made(["progressPlan"], { progress: plan });
  expect(codesIn(open, given(await checkSheets(open.port)), /finish|legend/)).toEqual([]);
  await type({ name: "Statusdato" }, serialDay(2026, 7, 6));
  expect(codesIn(open, given(await checkSheets(open.port)), /finish/)).toEqual(["progressPlan A: warning check.finish.missing"]);
});

it("tells of codes in a legend of one's own that no week has", async () => {
  const legend = [{ code: "O", meaning: "oppstart", role: "start" }, { code: "A", meaning: "arbeidsmøte" }, { code: "F", meaning: "ferdig", role: "finish" }, { code: "V", meaning: "verksted" }];
  const open = await made(["progressPlan"], { progress: { ...plan, legend } });
  expect(codesIn(open, given(await checkSheets(open.port)), /legend/)).toEqual(["settings V: info check.legend.unused"]);
});

it("tells of a meeting in the week of Easter's two holidays, and not in the week after, which has one", async () => {
  const open = await made(["progressPlan"], { progress: { ...plan, rhythms: [{ code: "O", firstWeek: "3" }, { activity: "Sone 1", code: "A", everyWeeks: "1", firstWeek: "12", lastWeek: "16" }] } });
  const found = given(await checkSheets(open.port)).filter(({ issue }) => issue.code === "check.meeting.holidayWeek");
  expect(found.map(({ kind, issue }) => [kind, issue.severity, issue.params])).toEqual([["progressPlan", "info", { activity: "Sone 1", week: "14/2026", holidays: 2 }]]);
});

it("finds text where numbers and dates belong, each cell once, and leaves a rating's word to its own check", async () => {
  const open = await made(["organisation", "risks", "savings", "financing"], {});
  await type({ table: "Organisering", column: "Stilling" }, "halv");
  await type({ table: "Risiko", column: "Frist" }, "til våren");
  await type({ table: "Risiko", column: "S" }, "høy");
  await type({ table: "Finansiering", column: "Beløp" }, "mye");
  await type({ table: "Innsparing", column: "2027" }, "ca. 100");
  await type({ table: "Innsparing", column: "Realisert" }, "litt");
  const found = given(await checkSheets(open.port));
  expect(codesIn(open, found, /IsText|notANumber|notADate|rating/)).toEqual([
    "organisation halv: error check.cell.notANumber", "risks til våren: error check.date.notADate",
    "financing mye: error check.financing.amountIsText", "savings ca. 100: error check.cell.notANumber", "savings litt: error check.cell.notANumber",
  ]);
  expect(found.filter(({ kind, issue }) => kind === "savings" && issue.code === "check.cell.notANumber").map(({ issue }) => issue.params)).toEqual([{ column: "2027" }, { column: "Realisert" }]);
});

it("misses the status date, and finds a mandate's date that is none", async () => {
  const open = await made(["mandate"], {});
  expect(codesIn(open, given(await checkSheets(open.port)), /statusDate|notADate/)).toEqual([]);
  await type({ name: "Statusdato" }, "");
  await type({ name: "Mandatdato" }, "i januar");
  expect(codesIn(open, given(await checkSheets(open.port)), /statusDate|notADate/)).toEqual(["settings : warning check.statusDate.missing", "mandate i januar: error check.date.notADate"]);
});

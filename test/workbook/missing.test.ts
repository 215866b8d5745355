import { checkSheets } from "../../src/actions/checkSheets";
import { goToPlace, goToStatusDate } from "../../src/actions/goTo";
import { applyUpdate } from "../../src/actions/applyUpdate";
import { importTables } from "../../src/actions/importTables";
import { proposeUpdate } from "../../src/actions/proposeUpdate";
import { readSelection } from "../../src/actions/readSelection";
import { undoImport } from "../../src/actions/undoImport";
import { gridReading, registerReading, risk, sampleActivities, sampleRequest, sampleRisks } from "../support/importSamples";
import { codesOf, given, openEach } from "./openWorkbook";

const workbook = openEach();

async function change(edit: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  await workbook().client.Excel.run(async (context) => {
    edit(context.workbook.worksheets);
    await context.sync();
  });
}

it.each([
  ["ItemAlreadyExists", "host.nameTaken"],
  ["RequestPayloadSizeLimitExceeded", "host.requestTooLarge"],
  ["ApiNotFound", "host.notSupported"],
  ["InvalidSelection", "host.selectionNotOneRange"],
  ["RangeExceedsLimit", "host.selectionTooLarge"],
  ["SomethingNew", "host.failed"],
])("Excel's %s is told as %s", async (officeCode, issueCode) => {
  const { host, port } = workbook();
  host.faults.add({ code: officeCode, action: 0 });
  expect(codesOf(await readSelection(port))).toEqual([issueCode]);
});

it("a place on a hidden sheet is not shown, one on a deleted sheet is missing, and an empty workbook has no status date", async () => {
  const { port } = workbook();
  expect(codesOf(await goToStatusDate(port))).toEqual(["goTo.nothingThere"]);
  await change((worksheets) => {
    worksheets.add("Skjult").visibility = "Hidden";
  });
  expect(codesOf(await goToPlace(port, { sheetName: "Skjult", row: 1, column: 1 }))).toEqual(["host.sheetHidden"]);
  expect(codesOf(await goToPlace(port, { sheetName: "Borte", row: 1, column: 1 }))).toEqual(["check.sheet.missing"]);
});

it("a deleted sheet and a renamed heading are findings of the check", async () => {
  const { port } = workbook();
  given(await importTables(port, sampleRequest()));
  await change((worksheets) => {
    worksheets.getItem("Risikomatrise").delete();
    worksheets.getItem("Risiko").getRange("G7").values = [["Det vi gjør"]];
  });
  const codes = given(await checkSheets(port)).map(({ issue }) => issue.code);
  expect(codes).toEqual(expect.arrayContaining(["check.sheet.missing", "check.column.missing"]));
});

it("an update whose rows have moved since is not undone over other rows", async () => {
  const { engine, port } = workbook();
  given(await importTables(port, sampleRequest()));
  const more = sampleRequest({ tables: [gridReading(sampleActivities), registerReading([...sampleRisks, risk("5", "Streik", 2, 4)])] });
  const proposal = given(await proposeUpdate(port, more));
  if (!proposal) throw new Error("There is nothing to update.");
  const { undo } = given(await applyUpdate(port, proposal));
  await change((worksheets) => {
    worksheets.getItem("Risiko").getRange("A3:Z3").insert("Down");
  });
  const before = engine.toData();
  expect(codesOf(await undoImport(port, undo, { evenIfChanged: true }))).toEqual(["undo.rowsMoved"]);
  expect(engine.toData()).toEqual(before);
});

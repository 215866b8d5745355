import { describeWorkbook } from "../../src/actions/describeWorkbook";
import { goToStatusDate } from "../../src/actions/goTo";
import { importTables } from "../../src/actions/importTables";
import { readSelection } from "../../src/actions/readSelection";
import { readSource } from "../../src/actions/readSource";
import { undoImport } from "../../src/actions/undoImport";
import { readWorkbookSettings, saveWorkbookSettings } from "../../src/actions/workbookSettings";
import { activity, gridReading, sampleRequest, weeks } from "../support/importSamples";
import { codesOf, given, openEach, valuesAt } from "./openWorkbook";

const workbook = openEach();

describe("what Excel refuses", () => {
  it("a protected workbook: said at once, nothing written", async () => {
    const { engine, host, port } = workbook();
    host.setStructureProtected(true);
    const before = engine.toData();
    host.counters.reset();
    expect(codesOf(await importTables(port, sampleRequest()))).toEqual(["host.workbookProtected"]);
    expect(host.counters.batches).toBe(1);
    expect(engine.toData()).toEqual(before);
  });

  it("a cell being edited: says to press Enter, and works afterwards", async () => {
    const { engine, grid, port } = workbook();
    const before = engine.toData();
    grid.editing = true;
    expect(codesOf(await importTables(port, sampleRequest()))).toEqual(["host.cellEditMode"]);
    expect(engine.toData()).toEqual(before);
    grid.editing = false;
    given(await importTables(port, sampleRequest({ tables: [gridReading([], weeks(1, 2))] })));
  });

  it("more than two requests can carry: refused before anything is written", async () => {
    const { engine, host, port } = workbook();
    const before = engine.toData();
    const huge = Array.from({ length: 2000 }, (_, row) => activity(`${row} ${"æ".repeat(4000)}`, { 1: "A" }));
    host.counters.reset();
    expect(codesOf(await importTables(port, sampleRequest({ tables: [gridReading(huge, weeks(1, 2))] })))).toEqual(["host.tooMuchAtOnce"]);
    expect(host.counters.batches).toBe(1);
    expect(engine.toData()).toEqual(before);
  });

  it("a stop from the user between planning and writing", async () => {
    const { engine, port } = workbook();
    const before = engine.toData();
    const progress = { report: () => { progress.cancelled = true; }, cancelled: false };
    expect(codesOf(await importTables(port, sampleRequest(), progress))).toEqual(["host.cancelled"]);
    expect(engine.toData()).toEqual(before);
  });

  it("settings nobody can read: nothing is written over them", async () => {
    const { engine, client, port } = workbook();
    const put = (value: string) => client.Excel.run(async (context) => {
      context.workbook.settings.add("prosjektark", value);
      await context.sync();
    });
    await put("{\"version\":1,\"subprojects\":\"?\"}");
    expect(codesOf(await importTables(port, sampleRequest()))).toEqual(["settings.unreadable"]);
    await put("{\"version\":99}");
    expect(codesOf(await importTables(port, sampleRequest()))).toEqual(["settings.newerVersion"]);
    expect(engine.toData().sheets).toHaveLength(1);
  });

  it("nothing to write, or no year", async () => {
    const { port } = workbook();
    expect(codesOf(await importTables(port, sampleRequest({ tables: [] })))).toEqual(["import.nothingToWrite"]);
    expect(codesOf(await importTables(port, sampleRequest({ tables: [{ ...gridReading([]), plan: null, line: 12 }] })))).toEqual(["import.yearMissing"]);
  });
});

describe("undoing an import", () => {
  it("asks before it takes away what the user has changed, and does it when told so", async () => {
    const { engine, client, port } = workbook();
    const before = engine.toData();
    const { undo } = given(await importTables(port, sampleRequest()));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Risiko").getRange("H9").values = [["Kari"]];
      await context.sync();
    });
    const asked = await undoImport(port, undo, { evenIfChanged: false });
    expect(asked.ok ? [] : asked.issues.map(({ code, params }) => [code, params["sheet"]])).toEqual([["undo.changedSince", "Risiko"]]);
    given(await undoImport(port, undo, { evenIfChanged: true }));
    expect(engine.toData()).toEqual(before);
  });

  it("takes away what is left when the user has deleted a sheet and renamed another", async () => {
    const { engine, client, port } = workbook();
    const before = engine.toData();
    const { undo } = given(await importTables(port, sampleRequest()));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Risikomatrise").delete();
      context.workbook.worksheets.getItem("Hendelser").name = "Møter";
      await context.sync();
    });
    given(await undoImport(port, undo, { evenIfChanged: true }));
    expect(engine.toData()).toEqual(before);
  });
});

describe("what is known of the workbook", () => {
  it("is nothing at first, then the sheets as they are called now", async () => {
    const { client, port } = workbook();
    expect(given(await describeWorkbook(port))).toEqual({ language: null, blueprintVersion: null, hasOlderSheets: false, subprojects: [] });
    given(await importTables(port, sampleRequest()));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hendelser").name = "Møter";
      context.workbook.worksheets.getItem("Risiko").delete();
      await context.sync();
    });
    const { subprojects } = given(await describeWorkbook(port));
    expect(subprojects[0]?.sheets.map(({ kind, name, present }) => [kind, name, present])).toEqual([
      ["progressPlan", "Framdriftsplan", true], ["events", "Møter", true], ["risks", "Risiko", false], ["riskMatrix", "Risikomatrise", true], ["settings", "Innstillinger", true],
    ]);
  });

  it("has choices that are kept, and a status date that moves the marker", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest()));
    expect(given(await readWorkbookSettings(port))).toEqual({ language: "nb", riskModel: "3", country: "NO", statusDate: 43894 });
    given(await saveWorkbookSettings(port, { statusDate: 43850, riskModel: "4" }));
    expect(given(await readWorkbookSettings(port))).toMatchObject({ riskModel: "4", statusDate: 43850 });
    await engine.calculate();
    expect(valuesAt(engine, "Framdriftsplan", 9, 6)).toEqual([["▼"]]);
    given(await goToStatusDate(port));
    expect(engine.selection()).toMatchObject({ rect: { row: 9, column: 5 } });
  });

  it("reads what is selected, dates as they are shown", async () => {
    const { client, port } = workbook();
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("B2:C3");
      range.numberFormat = [["General", "dd.mm.yyyy"], ["General", "General"]];
      range.values = [["Frist", 43952], ["x", 4]];
      context.workbook.worksheets.getItem("Ark1").getRange("B:C").select();
      await context.sync();
    });
    const range = given(await readSelection(port));
    expect(range).toMatchObject({ sheetName: "Ark1", row: 2, column: 2, values: [["Frist", 43952], ["x", 4]] });
    const source = given(readSource({ kind: "range", range }));
    expect(source.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(["Frist", "01.05.2020"]);
  });

  it("says so when nothing is selected that holds anything", async () => {
    expect(codesOf(await readSelection(workbook().port))).toEqual(["source.empty"]);
  });
});

import { importTables } from "../../src/actions/importTables";
import { gridReading, sampleActivities, sampleRequest } from "../support/importSamples";
import type { CellValue, SheetData, WorkbookData } from "../../workbench/workbook/workbookData";
import { given, openEach, valuesAt } from "./openWorkbook";

const workbook = openEach();

function sheetIn(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Where the label stands, and what stands to the right of it. */
function besides(engine: Parameters<typeof valuesAt>[0], sheet: string, label: string): CellValue {
  const rows = valuesAt(engine, sheet, 1, 1, 30, 30);
  const row = rows.find((cells) => cells.includes(label));
  return row?.[row.indexOf(label) + 1] ?? null;
}

describe("importing a grid and a register", () => {
  it("makes five sheets, tables, names and rules in three syncs, with values that are right", async () => {
    const { engine, host, port } = workbook();
    const receipt = given(await importTables(port, sampleRequest()));
    expect(receipt.sheets.map(({ name }) => name)).toEqual(["Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"]);
    expect(receipt.counts).toEqual({ activities: 3, events: 12, risks: 4, records: 0 });
    expect(host.counters.batches).toBeLessThanOrEqual(3);
    for (const { requestBytes, responseBytes } of host.counters.perBatch) expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5_000_000);

    await engine.calculate();
    const data = engine.toData();
    expect(data.sheets.map(({ name }) => name)).toEqual(["Ark1", "Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"]);
    expect(data.tables.map(({ name }) => name).sort()).toEqual(["Forklaring", "Framdriftsplan", "Fridager", "Hendelser", "Periodiseringsnokler", "Risiko", "Risikonivaer", "Risikoskala"]);
    expect(data.names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Statusdato", "Koder", "Risikomodell", "Mandager", "Nivaer"]));
    expect(sheetIn(data, "Framdriftsplan").id).toBe(data.activeSheetId);

    const week = (number: number) => 2 + number;
    expect(valuesAt(engine, "Framdriftsplan", 9, week(9), 1, 3)).toEqual([["", "▼", ""]]);
    expect(valuesAt(engine, "Framdriftsplan", 11, 1, 3, week(5))).toEqual([
      ["Fagrå: brann", "Berit Elvestad", null, null, "O", null, "A"],
      ["Drift av bygg", null, null, null, null, "O A", null],
      ["Renhold", null, null, null, null, null, "O A"],
    ]);
    expect(besides(engine, "Hendelser", "Kontroll")).toBe("Stemmer med rutenettet");
    expect(valuesAt(engine, "Hendelser", 12, 1, 1, 7)).toEqual([["Fagrå: brann", 2020, 3, 43843, "O", "oppstart", "Ja"]]);
    expect(valuesAt(engine, "Risiko", 8, 3, 3, 4)).toEqual([[4, 4, 16, "Høy"], [1, 3, 3, "Lav"], [2, 2, 4, "Lav"]]);
    expect(valuesAt(engine, "Risikomatrise", 9, 1, 5, 7)).toEqual([
      ["Svært høy", 5, "", "", "", "", ""],
      ["Høy", 4, "", "", "", "1", ""],
      ["Middels", 3, "", "", "", "", ""],
      ["Lav", 2, "", "3", "", "", ""],
      ["Svært lav", 1, "", "", "2", "", ""],
    ]);
    expect(valuesAt(engine, "Risikomatrise", 17, 3, 1, 2)).toEqual([[1, "Gi dem S og K fra 1 til 5 i risikotabellen"]]);
    expect(besides(engine, "Innstillinger", "Statusdato")).toBe(43894);
  });

  it("keeps text as text: what looks like a formula, a number, a date", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest()));
    expect(valuesAt(engine, "Risiko", 10, 2)).toEqual([['=HYPERLINK("https://example.invalid","klikk")']]);
    expect(valuesAt(engine, "Risiko", 10, 7, 1, 2)).toEqual([["+47 78 00 00 00", "@alle"]]);
    expect(valuesAt(engine, "Risiko", 11, 3)).toEqual([["7"]]);
    expect(valuesAt(engine, "Risiko", 11, 9)).toEqual([["snarest"]]);
    expect(valuesAt(engine, "Innstillinger", 7, 2)).toEqual([["1.0"]]);
    const risks = sheetIn(engine.toData(), "Risiko");
    expect(risks.cells["9:1"]?.formula).toBeUndefined();
    expect(risks.cells["9:1"]?.numberFormat).toBe("@");
  });

  it("validates, colours, freezes and sets up the print", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest()));
    const data = engine.toData();
    const plan = sheetIn(data, "Framdriftsplan");
    expect([plan.frozenRows, plan.frozenColumns]).toEqual([10, 2]);
    expect(plan.validations).toEqual([expect.objectContaining({ kind: "custom", rect: { row: 10, column: 2, rowCount: 3, columnCount: 18 }, prompt: expect.objectContaining({ showPrompt: true }) })]);
    const headerRow = 9;
    expect(plan.conditionalFormats).toHaveLength(9);
    expect(plan.conditionalFormats.filter(({ rect }) => rect.row <= headerRow && headerRow < rect.row + rect.rowCount)).toEqual([]);
    expect(plan.pageLayout).toMatchObject({ orientation: "Landscape", fitToWidthPages: 1, printTitleRows: "$6:$10" });
    const risks = sheetIn(data, "Risiko");
    expect(risks.validations.map(({ kind }) => kind).sort()).toEqual(["date", "list", "wholeNumber", "wholeNumber", "wholeNumber", "wholeNumber"]);
    expect(risks.conditionalFormats).toHaveLength(6);
    for (const sheet of data.sheets) for (const format of sheet.conditionalFormats) if (format.rule.kind === "custom") expect(format.rule.formula).not.toContain("PROSJEKT");
  });

  it("gives what is taken another name and leaves what was there alone", async () => {
    const { engine, client, port } = workbook();
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.add("risiko").getRange("A1").values = [["mitt"]];
      context.workbook.names.add("Statusdato", context.workbook.worksheets.getItem("risiko").getRange("A1"));
      await context.sync();
    });
    const receipt = given(await importTables(port, sampleRequest()));
    expect(receipt.sheets.find(({ kind }) => kind === "risks")?.name).toBe("Risiko_2");
    expect(valuesAt(engine, "risiko", 1, 1)).toEqual([["mitt"]]);
    const data = engine.toData();
    expect(data.names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Statusdato", "Statusdato_2"]));
    await engine.calculate();
    expect(valuesAt(engine, "Framdriftsplan", 5, 2)).toEqual([[43894]]);
  });

  it("makes a second subproject beside the first, linked to its own settings", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest({ tables: [gridReading(sampleActivities)] })));
    const receipt = given(await importTables(port, sampleRequest({ tables: [gridReading(sampleActivities)], statusDate: 43900, subproject: "Annet" })));
    expect(receipt.sheets.map(({ name }) => name)).toEqual(["Framdriftsplan Annet", "Hendelser Annet", "Innstillinger Annet"]);
    await engine.calculate();
    expect([valuesAt(engine, "Framdriftsplan", 5, 2), valuesAt(engine, "Framdriftsplan Annet", 5, 2)]).toEqual([[[43894]], [[43900]]]);
    expect(besides(engine, "Hendelser Annet", "Kontroll")).toBe("Stemmer med rutenettet");
  });
});

import { readFileSync } from "node:fs";
import { implementedMembers } from "../../../workbench/richApi/implementedMembers";
import { openEach } from "./openClient";

describe("A batch", () => {
  const open = openEach();

  it("is no transaction: what ran before a failure stays done", async () => {
    const { refused, run } = open();
    expect(await refused((sheet, context) => {
      sheet.getRange("A1").values = [["stays"]];
      context.workbook.worksheets.getItem("Nei").delete();
      sheet.getRange("A2").values = [["never"]];
    })).toMatchObject({ code: "ItemNotFound" });
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([["stays"], [""]]);
    });
  });

  it("answers what it lacks with ApiNotFound and the member's name", async () => {
    const { refused } = open();
    expect(await refused((sheet) => { sheet.shapes.load("items"); })).toMatchObject({ code: "ApiNotFound", location: "Worksheet.shapes" });
    expect(await refused((sheet) => { sheet.getRange("A1").load("formulasR1C1"); })).toMatchObject({ code: "ApiNotFound", location: "Range.formulasR1C1" });
    expect(await refused((sheet) => sheet.getRange("A1").merge())).toMatchObject({ code: "ApiNotFound", location: "Range.merge" });
  });

  it("lets the client refuse members above the requirement set it was told of", async () => {
    expect(await open().refused((sheet) => {
      sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
      sheet.tables.add("A1:B2", true).resize("A1:B3");
    })).toMatchObject({ code: "ApiNotFound" });
  });

  it("gives null objects all the way down, and their methods do nothing", () => open().run(async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nei");
    const table = missing.tables.getItemOrNullObject("Heller ikke");
    missing.delete();
    table.load("name");
    await context.sync();
    expect([missing.isNullObject, table.isNullObject]).toEqual([true, true]);
    missing.getRange("A1").values = [[1]];
    await context.sync();
  }));

  it("calculates before it reads, unless calculation is suspended until the next sync", () => open().run(async (sheet, context) => {
    const cell = sheet.getRange("B1");
    sheet.getRange("A1").values = [[2]];
    cell.formulas = [["=A1*10"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[20]]);
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[3]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[20]]);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[30]]);
  }));

  it("loads by paths, by object and with a window over the items", () => open().run(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [["a", "b", "c"], [1, 2, 3], [4, 5, 6]];
    const table = sheet.tables.add("A1:C3", true);
    table.columns.load({ select: "name", top: 1, skip: 1 });
    const range = sheet.getRange("A1").load({ values: true, format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["b"]);
    expect([range.values, range.format.fill.color, range.worksheet.name]).toEqual([[["a"]], "#FFFFFF", "Ark1"]);
  }));

  it("sets several properties through set()", () => open().run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.set({ values: [["x"]], format: { font: { bold: true } } });
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[["x"]], true]);
  }));

  it("lets go of ranges when Excel.run is done", async () => {
    const { run, host } = open();
    await run(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      sheet.getRange("B1").load("values");
      await context.sync();
    });
    await run(async (_sheet, context) => {
      const kept = (context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> })._GetReferenceCount();
      await context.sync();
      expect(kept.value).toBe(0);
    });
    expect(host.counters.perBatch.some(({ cleanup }) => cleanup)).toBe(true);
  });
});

describe("Protection and cell editing", () => {
  const open = openEach();

  it("denies writes to locked cells of a protected sheet, and formats unless they are allowed", async () => {
    const { refused, run } = open();
    await run(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "hemmelig");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B1").values = [["allowed"]];
      sheet.getRange("A1").format.columnWidth = 50;
      await context.sync();
    });
    const denied: [string, (sheet: Excel.Worksheet) => unknown][] = [
      ["Range.values", (sheet) => { sheet.getRange("A1:B1").values = [["x", "y"]]; }],
      ["RangeFill.color", (sheet) => { sheet.getRange("B1").format.fill.color = "red"; }],
      ["RangeFormat.rowHeight", (sheet) => { sheet.getRange("B1").format.rowHeight = 20; }],
      ["DataValidation.rule", (sheet) => { sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } }; }],
      ["ConditionalFormatCollection.add", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
      ["TableCollection.add", (sheet) => sheet.tables.add("D1:E2", true)],
      ["Range.delete", (sheet) => sheet.getRange("2:2").delete("Up")],
      ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
    ];
    for (const [location, act] of denied) expect(await refused((sheet) => { act(sheet); })).toMatchObject({ code: "AccessDenied", location });
    expect(await refused((sheet) => sheet.protection.unprotect("feil"))).toMatchObject({ code: "BadPassword" });
    await run(async (sheet, context) => {
      sheet.protection.unprotect("hemmelig");
      sheet.getRange("A1").values = [["free"]];
      await context.sync();
    });
  });

  it("denies changes to the sheets of a protected workbook", async () => {
    const { refused, run, host } = open();
    host.setStructureProtected(true);
    await run(async (_sheet, context) => {
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    for (const act of [
      (_sheet: Excel.Worksheet, context: Excel.RequestContext) => { context.workbook.worksheets.add("Ny"); },
      (sheet: Excel.Worksheet) => { sheet.name = "Ny"; },
      (sheet: Excel.Worksheet) => sheet.delete(),
    ]) expect(await refused(act)).toMatchObject({ code: "AccessDenied" });
  });

  it("refuses every batch while a cell is edited, and waits when asked to", async () => {
    const { Excel, refused, engine } = open();
    const editing = jest.spyOn(engine, "isEditing").mockReturnValue(true);
    expect(await refused((sheet) => { sheet.getRange("A1").load("values"); })).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    setTimeout(() => editing.mockReturnValue(false), 60);
    expect(await waiting).toBe("'Ark1'!A1");
  });
});

describe("Faults, counters and limits", () => {
  const open = openEach({ payloadLimitBytes: 20_000 });

  it("fails any action of any sync with any code, and leaves what ran", async () => {
    const { run, refused, host } = open();
    const write = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
    };
    await run(async (sheet, context) => {
      write(sheet);
      await context.sync();
    });
    const [first] = host.counters.perBatch;
    const second = first?.actions.lastIndexOf("Range.values") ?? -1;
    host.counters.reset();
    await run(async (sheet, context) => {
      sheet.getRange("A1:A2").clear();
      await context.sync();
    });
    host.faults.add({ batch: 2, action: second, code: "RequestAborted" });
    expect(await refused(write)).toMatchObject({ code: "RequestAborted", location: "Range.values" });
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [""]]);
    });
  });

  it("fails a member by name, as often as asked", async () => {
    const { refused, run, host } = open();
    host.faults.add({ member: "WorksheetCollection.add", code: "GeneralException", message: "Nope", times: 2 });
    for (let time = 0; time < 2; time += 1) {
      expect(await refused((_sheet, context) => { context.workbook.worksheets.add("Ny"); }))
        .toEqual({ code: "GeneralException", message: "Nope", location: "WorksheetCollection.add" });
    }
    await run(async (_sheet, context) => {
      context.workbook.worksheets.add("Ny");
      await context.sync();
    });
  });

  it("can lose an answer after the batch is done", async () => {
    const { refused, run, host } = open();
    host.faults.add({ answerLost: true, code: "ConnectionFailure" });
    expect(await refused((sheet) => { sheet.getRange("A1").values = [["done"]]; })).toMatchObject({ code: "ConnectionFailure" });
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["done"]]);
    });
  });

  it("counts syncs, actions and bytes", async () => {
    const { run, host } = open();
    host.counters.reset();
    await run(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("A2").values = [["æøå"]];
      await context.sync();
    });
    expect(host.counters.batches).toBe(2);
    expect(host.counters.actions).toBe(host.counters.perBatch.filter(({ cleanup }) => !cleanup).flatMap(({ actions }) => actions).length);
    expect(host.counters.perBatch[0]?.actions).toEqual(expect.arrayContaining(["WorksheetCollection.getItem", "Worksheet.getRange", "Range.query"]));
    expect(host.counters.requestBytes).toBeGreaterThan(200);
    expect(host.counters.responseBytes).toBeGreaterThan(50);
  });

  it("refuses a request over the limit before it runs and an answer over it after", async () => {
    const { refused, run } = open();
    expect(await refused((sheet) => { sheet.getRange("A1:A3").values = [["x".repeat(9000)], ["x".repeat(9000)], ["x".repeat(9000)]]; }))
      .toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await run(async (sheet, context) => {
      for (const address of ["A1", "A2"]) {
        sheet.getRange(address).values = [["y".repeat(11_000)]];
        await context.sync();
      }
    });
    expect(await refused((sheet) => { sheet.getRange("A1:A2").load("values"); })).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("delays answers", async () => {
    const { run, host } = open();
    host.faults.delayMs = 80;
    const start = performance.now();
    await run(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
    host.faults.clear();
  });
});

describe("Events", () => {
  const open = openEach();

  it("tells of selections and of changed cells, until nobody listens", async () => {
    const { run, engine } = open();
    const seen: string[] = [];
    await run(async (_sheet, context) => {
      context.workbook.onSelectionChanged.add(async () => void seen.push("selection"));
      context.workbook.worksheets.onChanged.add(async ({ address, changeType, worksheetId }) => void seen.push(`${worksheetId}!${address} ${changeType}`));
      await context.sync();
    });
    engine.select("sheet1", { row: 2, column: 2, rowCount: 1, columnCount: 1 });
    engine.writeCells("sheet1", { row: 0, column: 0, rowCount: 1, columnCount: 2 }, [[{ value: 1 }, { value: 2 }]]);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(seen).toContain("selection");
    expect(seen).toContain("sheet1!A1:B1 RangeEdited");
  });
});

describe("The list of implemented members", () => {
  const typings = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = typings.slice(typings.indexOf("declare namespace Excel {"));

  it("names only what @types/office-js has, at most in ExcelApi 1.12", () => {
    const wrong = implementedMembers().filter(({ type, member }) => {
      const start = excel.indexOf(`\n    class ${type} extends OfficeExtension.ClientObject {`);
      const body = excel.slice(start, excel.indexOf("\n    }", start));
      const at = body.search(new RegExp(`\\n        (?:readonly )?${member}[(:?<]`));
      const sets = [...body.slice(0, at).matchAll(/Api set: ExcelApi (\d+)\.(\d+)/g)].at(-1);
      const versions = member === "items" ? [1, 1] : [Number(sets?.[1]), Number(sets?.[2])];
      return start < 0 || at < 0 || versions[0] !== 1 || (versions[1] ?? 99) > 12;
    });
    expect(wrong).toEqual([]);
  });

  it("has every member the add-in may use", () => {
    const names = implementedMembers().map(({ type, member }) => `${type}.${member}`);
    expect(names).toEqual(expect.arrayContaining(["Workbook.onSelectionChanged", "WorksheetCollection.onChanged", "Range.getRowsBelow", "Table.rows", "NamedItem.getRangeOrNullObject", "HeaderFooter.centerFooter"]));
    expect(new Set(names).size).toBe(names.length);
  });
});

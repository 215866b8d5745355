import { applyFormulaChanges, undoFormulaChanges } from "../../src/actions/sharing/applyFormulaChanges";
import { proposeSharing } from "../../src/actions/sharing/prepareForSharing";
import { proposeRestoring } from "../../src/actions/sharing/restoreFunctions";
import { parseSharingMemory } from "../../src/actions/sharing/sharingMemory";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { twinContext } from "../sheets/twins/twinContext";
import { codesOf, given, valuesAt, type OpenWorkbook } from "./openWorkbook";
import { formulasIn, openSharing, type } from "./sharingWorkbook";

const workbook = openSharing();
const whole = { kind: "workbook" } as const;
const formula = "=PROSJEKT.WEEK_EVENTS(A1:D4,2026,F1:G2)";

jest.setTimeout(120_000);

/** A plan with codes in A1:D4, its legend in F1:G2, and the list of its events from I1 on: six rows. */
async function planSheet(open: OpenWorkbook): Promise<void> {
  await type(open, "Ark1", "A1:D4", [["Aktivitet", 51, 52, 53], ["'=1+1", "O A", "", ""], ["'12,5", "", "O", "X"], ["'TRUE", "A", "", "O"]]);
  await type(open, "Ark1", "F1:G2", [["O", "oppstart"], ["A", ""]]);
  await open.client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("I1:M9").format.fill.color = "#FFEECC";
    sheet.getRange("I1:I9").format.font.bold = true;
    sheet.getRange("J1:J3").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("K1:K9").numberFormat = Array.from({ length: 9 }, () => ["dd.mm.yyyy"]);
    await context.sync();
  });
  await type(open, "Ark1", "I1", [[formula]]);
  await open.engine.calculate();
}

const list = (open: OpenWorkbook) => valuesAt(open.engine, "Ark1", 1, 9, 7, 5).map((row) => row.map((cell) => cell ?? ""));
const formats = (open: OpenWorkbook) => open.engine.numberFormats(open.engine.sheets()[0]?.id ?? "", { row: 0, column: 8, rowCount: 7, columnCount: 5 });
const sharing = async ({ port }: OpenWorkbook) => given(await proposeSharing(port, whole, twinContext));
const restoring = async ({ port }: OpenWorkbook) => given(await proposeRestoring(port, whole, twinContext));

async function shared(open: OpenWorkbook) {
  await planSheet(open);
  const before = { data: open.engine.toData(), list: list(open), formats: formats(open) };
  const receipt = given(await applyFormulaChanges(open.port, await sharing(open)));
  await open.engine.calculate();
  return { before, receipt };
}

const events = [
  ["=1+1", "2026-U51", 46370, "O", "oppstart"],
  ["=1+1", "2026-U51", 46370, "A", ""],
  ["12,5", "2026-U52", 46377, "O", "oppstart"],
  ["12,5", "2026-U53", 46384, "X", { error: "#VALUE!" }],
  ["TRUE", "2026-U51", 46370, "A", ""],
  ["TRUE", "2026-U53", 46384, "O", "oppstart"],
];

describe("a list of events", () => {
  it("becomes the values it shows, in the formats that stand there, and the formula again", async () => {
    const open = workbook();
    const { before } = await shared(open);
    expect(before.list).toEqual([...events, ["", "", "", "", ""]]);
    expect([list(open), formats(open)]).toEqual([before.list, before.formats]);
    const now = open.engine.toData();
    expect(formulasIn(now)).toEqual(['=CHOOSE(1,"=1+1",A1:D4,2026,F1:G2)', '=VALUE("x")']);
    expect(now.sheets[0]?.cells["2:9"]).toMatchObject({ value: "2026-U52" });
    await type(open, "Ark1", "B2", [["O O O O"]]);
    await open.engine.calculate();
    expect(list(open)).toEqual(before.list);
    await type(open, "Ark1", "B2", [["O A"]]);
    const back = await restoring(open);
    expect(back.changes.map(({ row, column, after, list: becomes }) => [row, column, after[0]?.[0], becomes])).toEqual([[1, 9, { formula }, "formula"]]);
    expect([back.issues, back.memory]).toEqual([[], null]);
    given(await applyFormulaChanges(open.port, back));
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before.data);
  });

  it("is told apart from formulas in the proposal, and follows the plan again when it is back", async () => {
    const open = workbook();
    await shared(open);
    await type(open, "Ark1", "D4", [["O A"]]);
    given(await applyFormulaChanges(open.port, await restoring(open)));
    await open.engine.calculate();
    expect(list(open)[6]).toEqual(["TRUE", "2026-U53", 46384, "A", ""]);
    expect((await sharing(open)).changes).toMatchObject([{ row: 1, column: 9, list: "values", before: [[{ formula }, "", "", "", ""], ["", "", "", "", ""], {}, {}, {}, {}, {}] }]);
  });

  it("is undone in one step, both ways", async () => {
    const open = workbook();
    const { before, receipt } = await shared(open);
    const values = open.engine.toData();
    const back = given(await applyFormulaChanges(open.port, await restoring(open)));
    await open.engine.calculate();
    expect(given(await undoFormulaChanges(open.port, back.undo))).toEqual([]);
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(values);
    open.host.counters.reset();
    expect(given(await undoFormulaChanges(open.port, receipt.undo))).toEqual([]);
    expect(open.host.counters.batches).toBeLessThanOrEqual(4);
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before.data);
  });

  it("stays where one of its cells was changed, and says which", async () => {
    const open = workbook();
    const { receipt } = await shared(open);
    await type(open, "Ark1", "M2", [["arbeidsgruppe"]]);
    await open.engine.calculate();
    const back = await restoring(open);
    expect(back.changes).toEqual([]);
    expect(back.issues.map(({ code, params }) => [code, params.cell, params.changed])).toEqual([["sharing.listChanged", "I1", "M2"]]);
    expect(parseSharingMemory(back.memory)).toHaveLength(1);
    expect(given(await undoFormulaChanges(open.port, receipt.undo)).map(({ code, params }) => [code, params.cell])).toEqual([["sharing.changedSince", "I1"]]);
    expect(valuesAt(open.engine, "Ark1", 1, 13, 2, 1)).toEqual([["oppstart"], ["arbeidsgruppe"]]);
  });

  it("is not written over when a cell kept the formula from filling its own", async () => {
    const open = workbook();
    await shared(open);
    const { undo } = given(await applyFormulaChanges(open.port, await restoring(open)));
    await open.engine.calculate();
    await type(open, "Ark1", "K3", [["mitt"]]);
    await open.engine.calculate();
    expect(given(await undoFormulaChanges(open.port, undo)).map(({ code }) => code)).toEqual(["sharing.changedSince"]);
    expect(valuesAt(open.engine, "Ark1", 3, 11)).toEqual([["mitt"]]);
  });

  it("that has grown into something else is still undone", async () => {
    const open = workbook();
    const { before } = await shared(open);
    await type(open, "Ark1", "I7", [["Under listen"]]);
    await type(open, "Ark1", "C4", [["S"]]);
    const { undo } = given(await applyFormulaChanges(open.port, await restoring(open)));
    await open.engine.calculate();
    expect(valuesAt(open.engine, "Ark1", 1, 9)).toEqual([[{ error: "#SPILL!" }]]);
    expect(given(await undoFormulaChanges(open.port, undo))).toEqual([]);
    await open.engine.calculate();
    expect(list(open)).toEqual([...before.list.slice(0, 6), ["Under listen", "", "", "", ""]]);
  });

  it("of two thousand events is put in and taken back in a moment", async () => {
    const memory = new MemoryWorkbook();
    const rows = Array.from({ length: 2000 }, (_, index) => [`Aktivitet ${index}`, "2026-U51", 46370, "O", "oppstart"]);
    memory.spill("Ark1", 1, 9, formula, rows);
    const started = performance.now();
    given(await applyFormulaChanges(memory, given(await proposeSharing(memory, whole, twinContext))));
    const back = given(await proposeRestoring(memory, whole, twinContext));
    expect([back.changes.length, back.issues]).toEqual([1, []]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("is found again when plan and list have moved together, and stays when the plan alone has", async () => {
    const open = workbook();
    const { before } = await shared(open);
    const insert = (address: string) => open.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange(address).insert("Down");
      await context.sync();
    });
    await insert("1:2");
    await open.engine.calculate();
    const back = await restoring(open);
    expect(back.changes.map(({ row, after }) => [row, after[0]?.[0]])).toEqual([[3, { formula: "=PROSJEKT.WEEK_EVENTS(A3:D6,2026,F3:G4)" }]]);
    await insert("A1:G1");
    await open.engine.calculate();
    const left = await restoring(open);
    expect([left.changes, left.issues.map(({ code }) => code)]).toEqual([[], ["sharing.changedSince"]]);
    expect(valuesAt(open.engine, "Ark1", 3, 9, 6, 5).map((row) => row.map((cell) => cell ?? ""))).toEqual(before.list.slice(0, 6));
  });

  it.each([1, 2])("is left as it was when the host breaks off in request %i", async (batch) => {
    const open = workbook();
    const { before, receipt } = await shared(open);
    const values = open.engine.toData();
    const back = await restoring(open);
    given(await undoFormulaChanges(open.port, receipt.undo));
    await open.engine.calculate();
    const proposal = await sharing(open);
    for (const [change, stands] of [[proposal, before.data], [back, values]] as const) {
      if (change === back) given(await applyFormulaChanges(open.port, proposal));
      for (const action of [2, 5, 8]) {
        open.host.counters.reset();
        open.host.faults.add({ batch, action, code: "GeneralException" });
        expect(codesOf(await applyFormulaChanges(open.port, change))).toEqual(["host.failed"]);
        open.host.faults.clear();
        await open.engine.calculate();
        expect(open.engine.toData()).toEqual(stands);
      }
    }
  });

  it("may be empty", async () => {
    const open = workbook();
    await type(open, "Ark1", "A1:B2", [["Aktivitet", 51], ["Brann", ""]]);
    await type(open, "Ark1", "I1", [["=PROSJEKT.WEEK_EVENTS(A1:B2,2026,)"]]);
    await open.engine.calculate();
    const before = open.engine.toData();
    given(await applyFormulaChanges(open.port, await sharing(open)));
    await open.engine.calculate();
    expect([formulasIn(open.engine.toData()), valuesAt(open.engine, "Ark1", 1, 9)]).toEqual([['=CHOOSE(1,"",A1:B2,2026)'], [[""]]]);
    given(await applyFormulaChanges(open.port, await restoring(open)));
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
  });

  it("is refused inside other formulas, before it is calculated, and where a formula refers to its spill", async () => {
    const open = workbook();
    await planSheet(open);
    await type(open, "Ark1", "A10:A12", [[`=ROWS(${formula.slice(1)})`], ["=PROSJEKT.WEEK_EVENTS(A1:D4,,F1:G2)"], ["=PROSJEKT.WEEK_EVENTS(A2:D4,2026,F1:G2)"]]);
    await open.engine.calculate();
    const { issues, changes } = await sharing(open);
    expect(issues.map(({ code, params }) => [code, params.cell, params.shown])).toEqual([["sharing.listNotAlone", "A10", "6"], ["sharing.listNotCalculated", "A11", "#VALUE!"], ["sharing.listNotCalculated", "A12", "#VALUE!"]]);
    expect(changes.map(({ row, column }) => [row, column])).toEqual([[1, 9]]);

    const memory = new MemoryWorkbook();
    for (const [index, shown] of ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!"].entries()) memory.spill("Ark1", index + 1, 1, formula, [[shown]]);
    memory.spill("Ark1", 6, 1, formula, [["Brann", "2026-U51", 46370, "O", "#1 oppstart"]]);
    memory.type("Ark1", 8, 1, { formula: "=ROWS(ark1!$A$6#)" });
    const proposal = given(await proposeSharing(memory, whole, twinContext));
    expect(proposal.issues.map(({ code, params }) => [code, params.shown ?? params.other])).toEqual([
      ["sharing.listNotCalculated", "#NAME?"], ["sharing.listNotCalculated", "#BUSY!"], ["sharing.listNotCalculated", "#GETTING_DATA"], ["sharing.listNotCalculated", "#SPILL!"], ["sharing.listReferred", "Ark1!A8"],
    ]);
    memory.type("Ark1", 8, 1, "");
    given(await memory.apply([{ kind: "addSheet", sheet: "Telling", tabColor: "", showGridlines: true }]));
    memory.type("Telling", 1, 1, { formula: "=ROWS('Ark1'!A6#)" });
    expect(given(await proposeSharing(memory, { kind: "activeSheet" }, twinContext)).issues.map(({ params }) => params.other)).toContain("Telling!A1");
    memory.type("Telling", 1, 1, { formula: "=ROWS(A6#)" });
    expect(given(await proposeSharing(memory, whole, twinContext)).changes).toMatchObject([{ row: 6, list: "values" }]);
  });
});

describe("what is remembered of a list", () => {
  it("is of a version that an older Prosjektark leaves alone; what that one wrote is read", async () => {
    const open = workbook();
    await shared(open);
    expect((await restoring(open)).inventory.sharing).toMatchObject({ version: 2, converted: [{ original: formula, cells: [[1, 9]], list: [[{}, "2026-U51", 46370, "O", "oppstart"], {}, {}, {}, {}, {}] }] });
    const older = { version: 1, converted: [{ sheetId: "1", sheetName: "Ark1", original: "=PROSJEKT.WEEK_OF(A1)", twin: "=A1", cells: [[1, 2]] }] };
    expect(parseSharingMemory(older)).toEqual(older.converted);
    expect(parseSharingMemory({ version: 2, converted: [{ ...older.converted[0], list: [] }] })).toBeNull();
    expect(parseSharingMemory({ version: 3, converted: [] })).toBeNull();
  });

  it("is the list's own place: values copied from it stay", async () => {
    const open = workbook();
    await planSheet(open);
    await type(open, "Ark1", "I1", [["=PROSJEKT.WEEK_EVENTS($A$1:$D$4,2026,$F$1:$G$2)"]]);
    await open.engine.calculate();
    given(await applyFormulaChanges(open.port, await sharing(open)));
    await open.engine.calculate();
    await open.client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const copied = sheet.getRange("I1:M6").load("formulas");
      await context.sync();
      sheet.getRange("I20:M25").formulas = copied.formulas.map((row: unknown[]) => row.map((cell) => (typeof cell === "string" && !cell.startsWith("=CHOOSE") ? `'${cell}` : cell)));
      await context.sync();
    });
    await open.engine.calculate();
    expect(valuesAt(open.engine, "Ark1", 20, 9)).toEqual([["=1+1"]]);
    expect((await restoring(open)).changes.map(({ row, column }) => [row, column])).toEqual([[1, 9]]);
  });
});

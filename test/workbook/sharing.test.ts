import { createSubproject } from "../../src/actions/createSubproject";
import { applyFormulaChanges, undoFormulaChanges } from "../../src/actions/sharing/applyFormulaChanges";
import { proposeSharing } from "../../src/actions/sharing/prepareForSharing";
import { proposeRepair } from "../../src/actions/sharing/repairFormulas";
import { proposeRestoring } from "../../src/actions/sharing/restoreFunctions";
import { serialDay } from "../../src/domain/serialDay";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { sampleMandate } from "../support/sampleMandate";
import { twinContext } from "../sheets/twins/twinContext";
import { calculatedByLibreOffice, libreOffice } from "../sheets/twins/twinEngines";
import { codesOf, given, valuesAt, type OpenWorkbook } from "./openWorkbook";
import { formulasIn, openSharing, shownIn, type } from "./sharingWorkbook";

const workbook = openSharing();
const whole = { kind: "workbook" } as const;

jest.setTimeout(600_000);

/** A budget of a controller's own: numbers, and formulas of ours filled down and nested. */
async function budgetSheet(open: OpenWorkbook): Promise<void> {
  await type(open, "Ark1", "A1:D1", [["Post", "Budsjett", "Regnskap", "Avvik"]]);
  await type(open, "Ark1", "A2:D4", [2, 3, 4].map((row) => [`Post ${row}`, row * 100, row * 110, `=PROSJEKT.BUDGET_VARIANCE(B${row},C${row})`]));
  await type(open, "Ark1", "E2:F2", [['=IF(PROSJEKT.BUDGET_VARIANCE(B2,C2,"beløp")<0,"Over","Innenfor")', "=PROSJEKT.BUDGET_VARIANCE( $B2 , C2 )"]]);
  await open.engine.calculate();
}

function formulaAt(open: OpenWorkbook, row: number, column: number): string {
  return open.engine.formulas(open.engine.sheets()[0]?.id ?? "", { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 })[0]?.[0] ?? "";
}

describe("a workbook made ready for sharing", () => {
  it("shows the same everywhere without a function of ours, also in LibreOffice, and is converted back to what it was", async () => {
    const open = workbook();
    const { engine, host, port } = open;
    given(await createSubproject(port, sampleMandate(), { today: serialDay(2026, 3, 4) }));
    await type(open, "Ark1", "A1:D3", [["Aktivitet", 52, 53, 1], ["'=1+1", "O A", "", "X"], ["'12,5", "", "O", "F"]]);
    await type(open, "Ark1", "F1", [["=PROSJEKT.WEEK_EVENTS(A1:D3,2026,)"]]);
    await type(open, "Ark1", "L1", [["=SUM(H1:H5)"]]);
    await engine.calculate();
    const before = engine.toData();
    expect(valuesAt(engine, "Ark1", 1, 8, 6, 1)).toEqual([[46377], [46377], [46391], [46384], [46391], [null]]);
    const proposal = given(await proposeSharing(port, whole, twinContext));
    expect(proposal.issues).toEqual([]);
    expect(proposal.changes.length).toBeGreaterThan(10);
    host.counters.reset();
    given(await applyFormulaChanges(port, proposal));
    expect(host.counters.batches).toBeLessThanOrEqual(2);
    await engine.calculate();
    const shared = engine.toData();
    expect(formulasIn(shared).filter((formula) => /PROSJEKT\./i.test(formula))).toEqual([]);
    expect(shownIn(shared)).toEqual(shownIn(before));
    if (libreOffice) {
      const names = new Set(["Ark1", "Risiko", "Risikomatrise", "Milepæler", "Budsjett"]);
      const opened = shownIn(await calculatedByLibreOffice(shared));
      const expected = [...shownIn(shared)].filter(([place]) => names.has(place.split("!")[0] ?? ""));
      const different = expected.filter(([place, value]) => !isAlike(opened.get(place), value));
      process.stdout.write(`A shared workbook in LibreOffice: ${expected.length} cells compared, ${different.length} different.\n`);
      expect(different.map(([place, value]) => [place, value, opened.get(place)])).toEqual([]);
    }
    const back = given(await proposeRestoring(port, whole, twinContext));
    expect([back.changes.length, back.issues]).toEqual([proposal.changes.length, []]);
    given(await applyFormulaChanges(port, back));
    await engine.calculate();
    expect(engine.toData()).toEqual(before);
    expect(given(await proposeRestoring(port, whole, twinContext)).changes).toEqual([]);
  });

  it("is undone in one step, save what was changed since", async () => {
    const open = workbook();
    await budgetSheet(open);
    const before = open.engine.toData();
    const { undo, count } = given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    expect(count).toBe(5);
    open.host.counters.reset();
    expect(given(await undoFormulaChanges(open.port, undo))).toEqual([]);
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
    const again = given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    await type(open, "Ark1", "D3", [["=1+1"]]);
    expect(given(await undoFormulaChanges(open.port, again.undo)).map(({ code, params }) => [code, params.cell])).toEqual([["sharing.changedSince", "D3"]]);
    expect([2, 3, 4].map((row) => formulaAt(open, row, 4))).toEqual(["=PROSJEKT.BUDGET_VARIANCE(B2,C2)", "=1+1", "=PROSJEKT.BUDGET_VARIANCE(B4,C4)"]);
  });

  it("keeps what was changed by hand when it is converted back, and finds formulas that have moved", async () => {
    const open = workbook();
    await budgetSheet(open);
    given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    await type(open, "Ark1", "D3", [[-30]]);
    await open.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("1:2").insert("Down");
      await context.sync();
    });
    await open.engine.calculate();
    const back = given(await proposeRestoring(open.port, whole, twinContext));
    given(await applyFormulaChanges(open.port, back));
    expect([4, 5, 6].map((row) => formulaAt(open, row, 4))).toEqual(["=PROSJEKT.BUDGET_VARIANCE(B4,C4)", "", "=PROSJEKT.BUDGET_VARIANCE(B6,C6)"]);
    expect(valuesAt(open.engine, "Ark1", 5, 4)).toEqual([[-30]]);
  });

  it("tells which cells have been changed by hand, and forgets them", async () => {
    const open = workbook();
    await budgetSheet(open);
    given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    await type(open, "Ark1", "D3", [["=B3"]]);
    const back = given(await proposeRestoring(open.port, whole, twinContext));
    expect(back.issues.map(({ code, params }) => [code, params.cell])).toEqual([["sharing.changedSince", "D3"]]);
    expect([back.changes.length, back.memory]).toEqual([4, null]);
    given(await applyFormulaChanges(open.port, back));
    expect(formulaAt(open, 2, 6)).toBe("=PROSJEKT.BUDGET_VARIANCE( $B2 , C2 )");
  });

  it("can be a sheet or the cells that are selected", async () => {
    const open = workbook();
    await budgetSheet(open);
    const id = open.engine.sheets()[0]?.id ?? "";
    const other = open.engine.addSheet("Annet");
    await type(open, "Annet", "A1", [["=PROSJEKT.RISK_FACTOR(2,3)"]]);
    expect(given(await proposeSharing(open.port, { kind: "sheet", sheetId: other }, twinContext)).changes.map(({ sheetName }) => sheetName)).toEqual(["Annet"]);
    open.engine.activateSheet(id);
    open.engine.select(id, { row: 2, column: 2, rowCount: 2, columnCount: 2 });
    const selected = given(await proposeSharing(open.port, { kind: "selection" }, twinContext));
    expect(selected.changes.map(({ row, column }) => [row, column])).toEqual([[3, 4], [4, 4]]);
    given(await applyFormulaChanges(open.port, selected));
    expect(given(await proposeSharing(open.port, whole, twinContext)).changes.map(({ sheetName, row, column }) => [sheetName, row, column])).toEqual([["Ark1", 2, 4], ["Ark1", 2, 5], ["Ark1", 2, 6], ["Annet", 1, 1]]);
  });

  it("tells what cannot be converted, and why", async () => {
    const open = workbook();
    await type(open, "Ark1", "A1:A8", [
      ["=SUM(PROSJEKT.WEEK_EVENTS(H1:J3,2026,K1))"],
      ["=PROSJEKT.RISK_FACTOR(H1)"],
      ["=PROSJEKT.BUDGET_VARIANCE(H1,H2,H3)"],
      ["=PROSJEKT.BUDGET_TO_DATE(H1,H2,H3)"],
      ["=INDEX(PROSJEKT.RISK_MATRIX(H1:H3,I1:I3,J1:J3),1,1)"],
      [`=PROSJEKT.RISK_FACTOR(${Array.from({ length: 200 }, (_, index) => `Ark1!$H$${index + 1}`).join("+")},3)&PROSJEKT.RISK_FACTOR(${Array.from({ length: 200 }, (_, index) => `Ark1!$I$${index + 1}`).join("+")},3)`],
      ["=PROSJEKT.RISK_FACTOR(1,2)"],
      ["=SUM(1,2)"],
    ]);
    const { issues, changes } = given(await proposeSharing(open.port, whole, twinContext));
    expect(issues.map(({ code, place }) => [code, place?.line])).toEqual([
      ["sharing.listNotAlone", 1], ["sharing.arguments", 2], ["sharing.optionElsewhere", 3], ["sharing.keyCells", 4], ["sharing.notAlone", 5], ["sharing.tooLong", 6],
    ]);
    expect(changes.map(({ row }) => row)).toEqual([7]);
  });

  it("tells of a formula that cannot be taken apart, and converts two thousand others in a moment", async () => {
    const memory = new MemoryWorkbook();
    memory.type("Ark1", 1, 1, { formula: "=[2]!PROSJEKT.RISK_FACTOR(1,2)" });
    for (let row = 2; row <= 2001; row += 1) memory.type("Ark1", row, 1, { formula: `=PROSJEKT.BUDGET_VARIANCE(B${row},C${row})` });
    const started = performance.now();
    const proposal = given(await proposeSharing(memory, whole, twinContext));
    expect(proposal.issues.map(({ code }) => code)).toEqual(["sharing.unreadable"]);
    expect(proposal.memory).toMatchObject({ converted: [{ original: "=PROSJEKT.BUDGET_VARIANCE(B2,C2)" }] });
    given(await applyFormulaChanges(memory, proposal));
    const back = given(await proposeRestoring(memory, whole, twinContext));
    expect([back.changes.length, back.issues, back.memory]).toEqual([2000, [], null]);
    expect(performance.now() - started).toBeLessThan(30_000);
    process.stdout.write(`2000 formulas proposed, converted and proposed back in ${Math.round(performance.now() - started)} ms.\n`);
    given(await applyFormulaChanges(memory, back));
    expect(memory.cell("Ark1", 2001, 1)).toEqual({ formula: "=PROSJEKT.BUDGET_VARIANCE(B2001,C2001)" });
  });

  it("leaves a text that looks like a formula of ours alone, and a matrix that other formulas stand in the way of", async () => {
    const open = workbook();
    await type(open, "Ark1", "A1:C2", [["id", 3, 4], ["", "'=PROSJEKT.RISK_FACTOR(1,2)", ""]]);
    await type(open, "Ark1", "E1", [["=PROSJEKT.RISK_MATRIX(A1:A1,B1:B1,C1:C1)"]]);
    await type(open, "Ark1", "F2", [["=1+1"]]);
    await open.engine.calculate();
    const { issues, changes } = given(await proposeSharing(open.port, whole, twinContext));
    expect([changes, issues.map(({ code }) => code)]).toEqual([[], ["sharing.blockTaken"]]);
  });

  it("keeps a matrix in which a cell has been changed", async () => {
    const open = workbook();
    await type(open, "Ark1", "A1:C2", [["R1", 3, 4], ["R2", 5, 5]]);
    await type(open, "Ark1", "E1", [["=PROSJEKT.RISK_MATRIX(A1:A2,B1:B2,C1:C2)"]]);
    await open.engine.calculate();
    const before = open.engine.toData();
    const shown = valuesAt(open.engine, "Ark1", 1, 5, 5, 5);
    const { undo } = given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    await open.engine.calculate();
    expect(valuesAt(open.engine, "Ark1", 1, 5, 5, 5).map((row) => row.map((cell) => cell ?? ""))).toEqual(shown.map((row) => row.map((cell) => cell ?? "")));
    given(await undoFormulaChanges(open.port, undo));
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
    given(await applyFormulaChanges(open.port, given(await proposeSharing(open.port, whole, twinContext))));
    await type(open, "Ark1", "G3", [["min egen"]]);
    const back = given(await proposeRestoring(open.port, whole, twinContext));
    expect([back.changes, back.issues.map(({ code }) => code)]).toEqual([[], ["sharing.blockChanged"]]);
  });

  it.each([1, 2])("leaves everything as it was when the host breaks it off in request %i", async (batch) => {
    const open = workbook();
    await budgetSheet(open);
    await type(open, "Ark1", "A10:C11", [["R1", 3, 4], ["R2", 5, 5]]);
    await type(open, "Ark1", "H1", [["=PROSJEKT.RISK_MATRIX(A10:A11,B10:B11,C10:C11)"]]);
    await open.engine.calculate();
    const before = open.engine.toData();
    const proposal = given(await proposeSharing(open.port, whole, twinContext));
    for (const action of [2, 5, 8, 11]) {
      open.host.counters.reset();
      open.host.faults.add({ batch, action, code: "GeneralException" });
      expect(codesOf(await applyFormulaChanges(open.port, proposal))).toEqual(["host.failed"]);
      open.host.faults.clear();
      await open.engine.calculate();
      expect(open.engine.toData()).toEqual(before);
    }
  });

  it("is refused when a cell has changed since it was shown, or what is remembered cannot be read", async () => {
    const open = workbook();
    await budgetSheet(open);
    const proposal = given(await proposeSharing(open.port, whole, twinContext));
    await type(open, "Ark1", "D2", [["=PROSJEKT.BUDGET_VARIANCE(C2,B2)"]]);
    expect(codesOf(await applyFormulaChanges(open.port, proposal))).toEqual(["update.changedMeanwhile"]);
    open.engine.setSetting("prosjektark.deling", JSON.stringify({ version: 99 }));
    expect(codesOf(await proposeSharing(open.port, whole, twinContext))).toEqual(["sharing.memoryUnreadable"]);
    expect(codesOf(await proposeRestoring(open.port, whole, twinContext))).toEqual(["sharing.memoryUnreadable"]);
  });
});

describe("formulas that have lost the add-in", () => {
  it("are entered anew by their names, and only they", async () => {
    const open = workbook();
    await type(open, "Ark1", "A1:A4", [["=_xldudf_PROSJEKT_RISK_FACTOR(2,3)"], ['=IF(TRUE,_xlfn._xldudf_PROSJEKT_RISK_FACTOR(2,4),"_xldudf_PROSJEKT_RISK_FACTOR(1,1)")'], ["=PROSJEKT.RISK_FACTOR(1,1)"], ["=SUM(1,1)"]]);
    await open.engine.calculate();
    const before = open.engine.toData();
    const proposal = given(await proposeRepair(open.port, whole));
    expect(proposal.changes.map(({ after }) => after)).toEqual([[[{ formula: "=PROSJEKT.RISK_FACTOR(2,3)" }]], [[{ formula: '=IF(TRUE,PROSJEKT.RISK_FACTOR(2,4),"_xldudf_PROSJEKT_RISK_FACTOR(1,1)")' }]]]);
    const { undo } = given(await applyFormulaChanges(open.port, proposal));
    await open.engine.calculate();
    expect(valuesAt(open.engine, "Ark1", 1, 1, 4, 1)).toEqual([[6], [8], [1], [2]]);
    expect(given(await proposeRepair(open.port, whole)).changes).toEqual([]);
    given(await undoFormulaChanges(open.port, undo));
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
  });
});

function isAlike(first: unknown, second: unknown): boolean {
  if (typeof first === "number" && typeof second === "number") return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(second));
  return JSON.stringify(first ?? "") === JSON.stringify(second ?? "");
}

import { applyUpdate } from "../../src/actions/applyUpdate";
import { checkSheets } from "../../src/actions/checkSheets";
import { createSubproject, plannedSheets } from "../../src/actions/createSubproject";
import { describeWorkbook } from "../../src/actions/describeWorkbook";
import { readDraft, removeDraft, saveDraft } from "../../src/actions/mandateDraft";
import { proposeMandateUpdate } from "../../src/actions/proposeMandateUpdate";
import { undoImport } from "../../src/actions/undoImport";
import { serialDay } from "../../src/domain/serialDay";
import { sampleMandate } from "../support/sampleMandate";
import { given, openEach } from "./openWorkbook";

const workbook = openEach({ currentYear: 2026 });
const today = serialDay(2026, 3, 4);

// Seventeen sheets are written and calculated, twice in some of these.
jest.setTimeout(240_000);

describe("a new subproject from a mandate", () => {
  it("is written whole in at most four syncs, each under 5 MB, and is undone to what was there", async () => {
    const { engine, host, port } = workbook();
    await engine.calculate();
    const before = engine.toData();
    host.counters.reset();
    const planned = given(await plannedSheets(port, sampleMandate(), { today }));
    host.counters.reset();
    const { sheets, undo } = given(await createSubproject(port, sampleMandate(), { today }));
    expect(host.counters.batches).toBeLessThanOrEqual(4);
    for (const { requestBytes } of host.counters.perBatch) expect(requestBytes).toBeLessThan(5_000_000);
    expect(sheets).toEqual(planned);
    await engine.calculate();
    expect(engine.sheets().map(({ name }) => name)).toEqual(["Ark1", ...sheets.map(({ name }) => name)]);
    given(await undoImport(port, undo, { evenIfChanged: false }));
    expect(engine.toData()).toEqual(before);
  });

  it("stands beside an earlier one under its short name", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, sampleMandate(), { today }));
    const second = given(await createSubproject(port, sampleMandate({ header: { subproject: "Høydebasseng: øst/vest", shortName: "Basseng [Ø]" } }), { today }));
    expect(second.sheets.map(({ name }) => name)).toContain("Risiko Basseng Ø");
    expect(engine.tables().map(({ name }) => name)).toEqual(expect.arrayContaining(["Risiko", "Risiko_Basseng_Ø"]));
    const { subprojects } = given(await describeWorkbook(port));
    expect(subprojects.map(({ subproject }) => subproject)).toEqual(["Ledningsnett", "Høydebasseng: øst/vest"]);
    expect(subprojects.every(({ sheets }) => sheets.every(({ present }) => present))).toBe(true);
  });

  it("joins the overview of the earlier one, and leaves it as it was when it is undone", async () => {
    const { engine, host, port } = workbook();
    given(await createSubproject(port, sampleMandate(), { today }));
    await engine.calculate();
    const before = engine.toData();
    host.counters.reset();
    const { undo } = given(await createSubproject(port, sampleMandate({ header: { subproject: "Høydebasseng", shortName: "HB" } }), { today }));
    expect(host.counters.batches).toBeLessThanOrEqual(5);
    await engine.calculate();
    for (const name of ["Oversikt", "Oversikt_HB"]) {
      const table = engine.tables().find((candidate) => candidate.name === name);
      if (!table) throw new Error(`There is no table ${name}`);
      const body = engine.values(table.sheetId, { ...table.rect, row: table.rect.row + 1, rowCount: table.rect.rowCount - 1, columnCount: 1 });
      expect(body.flat().toSorted()).toEqual(["Høydebasseng", "Ledningsnett"]);
    }
    given(await undoImport(port, undo, { evenIfChanged: false }));
    await engine.calculate();
    // Which sheet is shown when the shown one is taken away is the host's to say.
    expect(engine.toData()).toEqual({ ...before, activeSheetId: expect.any(String) });
  });

  it("finds no column missing in what it has just written", async () => {
    const { port } = workbook();
    given(await createSubproject(port, sampleMandate(), { today }));
    const findings = given(await checkSheets(port));
    expect(findings.filter(({ issue }) => issue.code === "check.column.missing")).toEqual([]);
  });

  it("is updated by its answers: only what differs, and nothing when they are the same", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, sampleMandate(), { today }));
    await engine.calculate();
    const same = given(await proposeMandateUpdate(port, sampleMandate(), { today }));
    expect(same?.differences).toEqual([]);
    const revised = sampleMandate({
      risks: [{ risk: "Leverandøren blir forsinket", likelihood: "5", consequence: "4" }, { risk: "Ny: strømbrudd", likelihood: "2", consequence: "2" }],
    });
    const proposal = given(await proposeMandateUpdate(port, revised, { today }));
    expect(proposal?.differences.map(({ sheet, record, column, before, after, change }) => [sheet, record, column, before, after, change])).toEqual([
      ["risks", "Leverandøren blir forsinket", "S", "4", "5", "changed"],
      ["risks", "Ny: strømbrudd", "", "", "Ny: strømbrudd", "added"],
    ]);
    if (!proposal) throw new Error("No proposal");
    given(await applyUpdate(port, proposal));
    expect(given(await proposeMandateUpdate(port, revised, { today }))?.differences).toEqual([]);
  });

  it("takes records that are worded alike one by one", async () => {
    const { port } = workbook();
    const members = sampleMandate({ options: { sections: ["organisation"] }, roles: [{ role: "Medlem", name: "Ada" }, { role: "Medlem", name: "Bo" }] });
    given(await createSubproject(port, members, { today }));
    expect(given(await proposeMandateUpdate(port, members, { today }))?.differences).toEqual([]);
  });

  it("tells of a sheet the subproject has not", async () => {
    const { port } = workbook();
    given(await createSubproject(port, sampleMandate({ options: { language: "nb", sections: ["risks"] } }), { today }));
    const proposal = given(await proposeMandateUpdate(port, sampleMandate(), { today }));
    expect(proposal?.issues.map(({ code, params }) => [code, params.sheet])).toContainEqual(["update.sheetMissing", "Framdriftsplan"]);
  });
});

describe("the draft of the answers", () => {
  it("is kept in the workbook, read again, and goes with the write that uses it", async () => {
    const { port } = workbook();
    expect(given(await readDraft(port))).toBeNull();
    given(await saveDraft(port, { header: { subproject: "Kladd" } }));
    expect(given(await readDraft(port))).toEqual({ header: { subproject: "Kladd" } });
    given(await createSubproject(port, sampleMandate({ options: { sections: ["risks"] } }), { today }));
    expect(given(await readDraft(port))).toBeNull();
    given(await saveDraft(port, "x"));
    given(await removeDraft(port));
    given(await removeDraft(port));
    expect(given(await readDraft(port))).toBeNull();
  });

  it("is still there when the write fails", async () => {
    const { host, port } = workbook();
    given(await saveDraft(port, { header: { subproject: "Kladd" } }));
    host.counters.reset();
    host.faults.add({ batch: 3, action: 1, code: "GeneralException" });
    expect((await createSubproject(port, sampleMandate({ options: { sections: ["risks"] } }), { today })).ok).toBe(false);
    host.faults.clear();
    expect(given(await readDraft(port))).toEqual({ header: { subproject: "Kladd" } });
  });
});

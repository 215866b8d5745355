import { applyUpdate } from "../../src/actions/applyUpdate";
import { checkSheets } from "../../src/actions/checkSheets";
import { importTables } from "../../src/actions/importTables";
import { proposeUpdate, type UpdateProposal } from "../../src/actions/proposeUpdate";
import { undoImport } from "../../src/actions/undoImport";
import type { WorkbookPort } from "../../src/sheets/workbookPort";
import type { WorkbookData } from "../../workbench/workbook/workbookData";
import { activity, gridReading, registerReading, risk, sampleActivities, sampleRequest, sampleRisks } from "../support/importSamples";
import { codesOf, given, openEach, valuesAt } from "./openWorkbook";

const workbook = openEach();

async function proposed(port: WorkbookPort, request = sampleRequest()): Promise<UpdateProposal> {
  const proposal = given(await proposeUpdate(port, request));
  if (!proposal) throw new Error("There was nothing to update.");
  return proposal;
}

function ruleCounts(data: WorkbookData): number[][] {
  return data.sheets.map(({ validations, conditionalFormats }) => [validations.length, conditionalFormats.length]);
}

/** The second version of the sample: a meeting moved, one activity and one risk more, one risk rated anew. */
const revised = sampleRequest({
  tables: [
    gridReading([
      ...sampleActivities.slice(0, 2),
      activity("renhold", { 5: "O A", 8: "A", 10: "S" }),
      activity("Svømmehall", { 6: "O", 7: "A" }),
    ]),
    registerReading([...sampleRisks.slice(0, 1), risk("2", "Lav oppslutning", 5, 3), risk("3", "Ny risiko: +1", 5, 5)]),
  ],
});

/** A meeting moved and a risk rated anew: no rows to add. */
const corrected = sampleRequest({
  tables: [gridReading([activity("Renhold", { 5: "O A", 8: "P" })]), registerReading([risk("2", "Lav oppslutning", 5, 3, { due: 44000 })])],
});

describe("a second import", () => {
  it("of the same proposes nothing, and applying it changes nothing", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await engine.calculate();
    const before = engine.toData();
    const proposal = await proposed(port);
    expect([proposal.differences, proposal.edits, proposal.issues]).toEqual([[], [], []]);
    given(await applyUpdate(port, proposal));
    expect(engine.toData()).toEqual(before);
    expect(ruleCounts(engine.toData())).toEqual(ruleCounts(before));
  });

  it("of something new writes only what differs, keeps what is the user's own, and can be undone", async () => {
    const { engine, client, host, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Framdriftsplan").getRange("T13").values = [["S"]];
      context.workbook.worksheets.getItem("Hendelser").getRange("A26").values = [["Min egen merknad under tabellen"]];
      await context.sync();
    });
    await engine.calculate();
    const before = engine.toData();
    const proposal = await proposed(port, revised);
    expect(proposal.differences.map(({ sheet, record, column, before: was, after, change }) => [sheet, record, column, was, after, change])).toEqual([
      ["progressPlan", "renhold", "8", "A P", "A", "changed"],
      ["progressPlan", "renhold", "10", "", "S", "changed"],
      ["progressPlan", "Svømmehall", "", "", "Svømmehall", "added"],
      ["events", "Renhold, 10/2020", "", "", "S", "added"],
      ["events", "Renhold, 18/2020", "", "", "S", "added"],
      ["events", "Svømmehall, 6/2020", "", "", "O", "added"],
      ["events", "Svømmehall, 7/2020", "", "", "A", "added"],
      ["risks", "Lav oppslutning", "S", "1", "5", "changed"],
      ["risks", "Ny risiko: +1", "", "", "Ny risiko: +1", "added"],
    ]);
    host.counters.reset();
    const { undo } = given(await applyUpdate(port, proposal));
    expect(host.counters.batches).toBeLessThanOrEqual(3);
    await engine.calculate();
    expect(valuesAt(engine, "Framdriftsplan", 13, 10, 1, 11)).toEqual([["A", null, "S", null, null, null, null, null, null, null, "S"]]);
    expect(valuesAt(engine, "Framdriftsplan", 14, 1, 1, 9)).toEqual([["Svømmehall", null, null, null, null, null, null, "O", "A"]]);
    expect(valuesAt(engine, "Risiko", 12, 1, 1, 6)).toEqual([["5", "Ny risiko: +1", 5, 5, 25, "Høy"]]);
    expect(engine.toData().tables.find(({ name }) => name === "Risiko")?.rect.rowCount).toBe(6);
    expect(ruleCounts(engine.toData())).toEqual(ruleCounts(before));
    expect((await proposed(port, revised)).differences).toEqual([]);
    given(await undoImport(port, undo, { evenIfChanged: false }));
    await engine.calculate();
    expect(engine.toData()).toEqual(before);
  });

  it("that only corrects cells can be undone", async () => {
    const { engine, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await engine.calculate();
    const before = engine.toData();
    const { undo } = given(await applyUpdate(port, await proposed(port, corrected)));
    expect(valuesAt(engine, "Framdriftsplan", 13, 10)).toEqual([["P"]]);
    expect(valuesAt(engine, "Risiko", 9, 3, 1, 4)).toEqual([[5, 3, 15, "Høy"]]);
    given(await undoImport(port, undo, { evenIfChanged: false }));
    await engine.calculate();
    expect(engine.toData()).toEqual(before);
  });

  it.each([["corrected cells", corrected], ["added rows", revised]])("leaves everything as it was when the host breaks it off: %s", async (_name, request) => {
    const { engine, host, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await engine.calculate();
    const before = engine.toData();
    const proposal = await proposed(port, request);
    for (const action of [3, 9, 14, 20]) {
      host.counters.reset();
      host.faults.add({ batch: 2, action, code: "GeneralException" });
      expect(codesOf(await applyUpdate(port, proposal))).toEqual(["host.failed"]);
      host.faults.clear();
      await engine.calculate();
      expect(engine.toData()).toEqual(before);
    }
  });

  it("takes added rows away again when the host's answer is lost", async () => {
    const { engine, host, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await engine.calculate();
    const before = engine.toData();
    const proposal = await proposed(port, revised);
    host.counters.reset();
    host.faults.add({ batch: 2, code: "GeneralException", answerLost: true });
    expect(codesOf(await applyUpdate(port, proposal))).toEqual(["host.failed"]);
    await engine.calculate();
    expect(engine.toData()).toEqual(before);
  });

  it("is refused when a cell has changed since the differences were shown", async () => {
    const { engine, client, port } = workbook();
    given(await importTables(port, sampleRequest()));
    const proposal = await proposed(port, revised);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Framdriftsplan").getRange("J13").values = [["P"]];
      await context.sync();
    });
    const before = engine.toData();
    expect(codesOf(await applyUpdate(port, proposal))).toEqual(["update.changedMeanwhile"]);
    expect(engine.toData()).toEqual(before);
  });

  it("is refused when the sheet is gone or protected, and nothing is written", async () => {
    const { engine, client, port } = workbook();
    given(await importTables(port, sampleRequest()));
    const proposal = await proposed(port, revised);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Risiko").protection.protect();
      await context.sync();
    });
    const guarded = engine.toData();
    expect(codesOf(await applyUpdate(port, proposal))).toEqual(["host.sheetProtected"]);
    expect(engine.toData()).toEqual(guarded);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Framdriftsplan").delete();
      await context.sync();
    });
    const without = engine.toData();
    expect(codesOf(await applyUpdate(port, proposal))).toEqual(["host.itemMissing"]);
    expect(engine.toData()).toEqual(without);
    expect(given(await proposeUpdate(port, revised))).toBeNull();
  });

  it("tells of weeks the sheet has no column for", async () => {
    const { port } = workbook();
    given(await importTables(port, sampleRequest()));
    const { issues } = await proposed(port, sampleRequest({ tables: [gridReading([activity("Renhold", { 30: "A" })])] }));
    expect(issues.map(({ code, read }) => [code, read])).toEqual([["update.weekOutside", "A"]]);
  });
});

describe("the checks on what was imported", () => {
  it("find what the user has broken, each in its own cell", async () => {
    const { engine, client, port } = workbook();
    given(await importTables(port, sampleRequest()));
    await engine.calculate();
    const atFirst = given(await checkSheets(port)).map(({ issue, place }) => [issue.code, place.sheetName, place.row, place.column]);
    expect(atFirst).toEqual([["check.rating.invalid", "Risiko", 11, 3], ["check.date.notADate", "Risiko", 11, 9]]);
    await client.Excel.run(async (context) => {
      const sheet = (name: string) => context.workbook.worksheets.getItem(name);
      sheet("Framdriftsplan").getRange("C11").values = [["Q"]];
      sheet("Framdriftsplan").getRange("T12").values = [["A"]];
      sheet("Risiko").getRange("E8").values = [[12]];
      sheet("Risiko").getRange("H8:I8").values = [["", ""]];
      await context.sync();
    });
    await engine.calculate();
    const found = given(await checkSheets(port)).map(({ issue, place, kind }) => `${kind} ${place.row}:${place.column} ${issue.code}`);
    expect(found.sort()).toEqual([
      "progressPlan 11:3 check.code.unknown",
      "progressPlan 12:20 check.events.notInList",
      "progressPlan 12:20 check.finish.followed",
      "risks 11:3 check.rating.invalid",
      "risks 11:9 check.date.notADate",
      "risks 8:5 check.riskFactor.wrong",
      "risks 8:8 check.risk.ownerMissing",
      "risks 8:9 check.risk.dueMissing",
    ]);
  });
});

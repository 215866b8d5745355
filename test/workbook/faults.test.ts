import { importTables } from "../../src/actions/importTables";
import { undoImport } from "../../src/actions/undoImport";
import { gridReading, registerReading, sampleActivities, sampleRequest, sampleRisks, weeks } from "../support/importSamples";
import { codesOf, given, openEach } from "./openWorkbook";

const workbook = openEach();

/** Small, so that hundreds of broken imports fit in a test; every kind of edit is there. */
function smallRequest() {
  return sampleRequest({ tables: [gridReading(sampleActivities.slice(0, 1), weeks(3, 7)), registerReading(sampleRisks.slice(0, 1))] });
}

/** The first, the last, and evenly spread ones between; with a step that is odd against how many actions one edit takes. */
function pointsIn(count: number, points: number): number[] {
  const step = Math.max(1, Math.floor(count / points));
  return [...new Set([...Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step), count - 1])];
}

/** FAULT_POINTS=500 takes a quarter of an hour and leaves out little. */
const spread = Number(process.env["FAULT_POINTS"] ?? 10);

describe("an import that the host breaks off", () => {
  it("leaves the workbook as it was, whichever request fails at whichever action", async () => {
    const { client, engine, host, port } = workbook();
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:B2").values = [["Mitt", 1], ["=A1", "x"]];
      context.workbook.settings.add("annet", "beholdes");
      await context.sync();
    });
    await engine.calculate();
    const before = engine.toData();
    host.counters.reset();
    const { undo } = given(await importTables(port, smallRequest()));
    const counts = host.counters.perBatch.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions.length);
    expect(counts.length).toBeLessThanOrEqual(3);
    given(await undoImport(port, undo, { evenIfChanged: false }));
    expect(engine.toData()).toEqual(before);
    const codes = ["GeneralException", "AccessDenied", "InvalidArgument"];
    for (const [sync, count] of counts.entries()) {
      for (const action of pointsIn(count, count > 100 ? spread : Math.ceil(spread / 3))) {
        host.counters.reset();
        host.faults.add({ batch: sync + 1, action, code: codes[action % codes.length] ?? "GeneralException" });
        const outcome = await importTables(port, smallRequest());
        host.faults.clear();
        expect({ sync, action, codes: codesOf(outcome) }).toEqual({ sync, action, codes: [expect.stringMatching(/^host\.(failed|sheetProtected)$/)] });
        await engine.calculate();
        expect(engine.toData()).toEqual(before);
      }
    }
    given(await importTables(port, smallRequest()));
  }, 300_000);

  it("takes away what was made even when the answer is lost", async () => {
    const { engine, host, port } = workbook();
    await engine.calculate();
    const before = engine.toData();
    for (const batch of [2, 3]) {
      host.counters.reset();
      host.faults.add({ batch, code: "GeneralException", answerLost: true });
      expect(codesOf(await importTables(port, smallRequest()))).toEqual(["host.failed"]);
      host.faults.clear();
      expect(engine.toData()).toEqual(before);
    }
  });

  it("says what is left when even the clean-up is refused", async () => {
    const { host, port } = workbook();
    host.faults.add({ batch: 2, member: "Worksheet.activate", code: "GeneralException" });
    host.faults.add({ member: "Worksheet.delete", code: "AccessDenied", times: 2 });
    host.faults.add({ batch: 3, code: "GeneralException", member: "SettingCollection.add" });
    const outcome = await importTables(port, smallRequest());
    host.faults.clear();
    expect(codesOf(outcome)).toEqual(["host.failed", "host.cleanUpFailed"]);
    expect(outcome.ok ? "" : outcome.issues[1]?.params["left"]).toContain("Framdriftsplan");
  });
});

import { createSubproject } from "../../src/actions/createSubproject";
import { saveDraft } from "../../src/actions/mandateDraft";
import { serialDay } from "../../src/domain/serialDay";
import { sampleMandate } from "../support/sampleMandate";
import { codesOf, given, openEach } from "./openWorkbook";

const workbook = openEach({ currentYear: 2026 });
const today = serialDay(2026, 3, 4);

/** FAULT_POINTS=100 takes a quarter of an hour. */
const points = Number(process.env["FAULT_POINTS"] ?? 4);

function spread(count: number): number[] {
  return [...new Set([0, ...Array.from({ length: points - 1 }, (_, index) => Math.floor((count * (index + 1)) / points)), count - 1])];
}

/** A whole workbook is written up to seven times. */
jest.setTimeout(600_000);

it("leaves the workbook and the draft as they were, whichever request of a new subproject fails at whichever action", async () => {
  const { engine, host, port } = workbook();
  given(await saveDraft(port, { header: { subproject: "Kladd" } }));
  await engine.calculate();
  const before = engine.toData();
  const attempt = async () => {
    const outcome = await createSubproject(port, sampleMandate(), { today });
    host.faults.clear();
    await engine.calculate();
    return outcome;
  };
  host.counters.reset();
  host.faults.add({ batch: 3, action: 0, code: "GeneralException" });
  await attempt();
  expect(engine.toData()).toEqual(before);
  // What is there, the sheets, what to remember; the rest is the cleaning up.
  const counts = host.counters.perBatch.slice(0, 3).map(({ actions }) => actions.length);
  for (const [sync, count] of counts.entries()) {
    for (const action of count > 100 ? spread(count) : [count - 1]) {
      host.counters.reset();
      host.faults.add({ batch: sync + 1, action, code: action % 2 === 0 ? "GeneralException" : "AccessDenied" });
      expect({ sync, action, codes: codesOf(await attempt()) }).toEqual({ sync, action, codes: [expect.stringMatching(/^host\./)] });
      expect(engine.toData()).toEqual(before);
    }
  }
  host.counters.reset();
  host.faults.add({ batch: 2, code: "GeneralException", answerLost: true });
  expect((await attempt()).ok).toBe(false);
  expect(engine.toData()).toEqual(before);
});

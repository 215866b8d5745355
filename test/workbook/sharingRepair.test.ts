import { applyFormulaChanges } from "../../src/actions/sharing/applyFormulaChanges";
import { proposeRepair } from "../../src/actions/sharing/repairFormulas";
import { given, openEach, valuesAt } from "./openWorkbook";
import { type } from "./sharingWorkbook";

const workbook = openEach();

it("formulas that show #NAME? are entered anew as they stand, others with an unknown name are not ours", async () => {
  const open = workbook();
  await type(open, "Ark1", "A1:A4", [["=PROSJEKT.WEEK_OF(45323)"], ["=UKJENT(1)"], ["=PROSJEKT.RISK_FACTOR(2,3)"], ['="#NAME?"&"PROSJEKT.VERSION()"']]);
  await open.engine.calculate();
  expect(valuesAt(open.engine, "Ark1", 1, 1, 3, 1)).toEqual([[{ error: "#NAME?" }], [{ error: "#NAME?" }], [6]]);
  const proposal = given(await proposeRepair(open.port, { kind: "workbook" }));
  expect(proposal.changes.map(({ row, before, after }) => [row, before, after])).toEqual([[1, [[{ formula: "=PROSJEKT.WEEK_OF(45323)" }]], [[{ formula: "=PROSJEKT.WEEK_OF(45323)" }]]]]);
  open.host.counters.reset();
  given(await applyFormulaChanges(open.port, proposal));
  expect(open.host.counters.batches).toBeLessThanOrEqual(2);
  expect(open.engine.formulas(open.engine.sheets()[0]?.id ?? "", { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["=PROSJEKT.WEEK_OF(45323)"]]);
});

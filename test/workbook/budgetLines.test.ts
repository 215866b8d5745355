import fc from "fast-check";
import { createSubproject } from "../../src/actions/createSubproject";
import { flatKey, monthsInYear } from "../../src/domain/allocationKey";
import { amountNok } from "../../src/domain/amount";
import { readMandate } from "../../src/domain/mandate/subprojectMandate";
import { serialDay } from "../../src/domain/serialDay";
import { allocate } from "../support/allocate";
import { given, openEach, valuesAt } from "./openWorkbook";

const workbook = openEach();

/** Written as people do; the sheet keeps a key as shares of the whole. */
const typed = (number: number) => String(number).replace(".", ",");

const twelfths = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 997 })), { minLength: monthsInYear, maxLength: monthsInYear }).filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => (weight / weights.reduce((sum, each) => sum + each, 0)) * 100));
const amounts = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 100_000 }).map((number) => number * 6), fc.integer({ min: 1, max: 1e13 }));
const line = fc.record({ ore: amounts, key: fc.integer({ min: -1, max: 11 }), isIncome: fc.boolean() });

it("500 lines: every month is what the domain allocates to it, and the twelve are the year", async () => {
  const [keys = [], lines = []] = [fc.sample(twelfths, { seed: 11, numRuns: 12 }), fc.sample(line, { seed: 12, numRuns: 500 })];
  const mandate = given(readMandate({
    options: { sections: ["budget"] },
    header: { subproject: "Mange linjer" },
    budget: {
      year: "2026",
      keys: keys.map((shares, index) => ({ name: `Nøkkel ${index}`, shares: shares.map(typed).join(";") })),
      lines: lines.map(({ ore, key, isIncome }, index) => ({ post: `Linje ${index}`, yearAmount: typed(amountNok(ore)), kind: isIncome ? "income" : "expense", key: key < 0 ? "" : `Nøkkel ${key}` })),
    },
  }));
  const { engine, host, port } = workbook();
  given(await createSubproject(port, mandate, { today: serialDay(2026, 8, 31) }));
  for (const { requestBytes } of host.counters.perBatch) expect(requestBytes).toBeLessThan(5_000_000);
  await engine.calculate();
  const months = valuesAt(engine, "Budsjett", 16, 16, lines.length, monthsInYear);
  expect(months).toEqual(lines.map(({ ore, key, isIncome }) => allocate(isIncome && ore > 0 ? -ore : ore, keys[key] ?? flatKey).map(amountNok)));
  const toDate = valuesAt(engine, "Budsjett", 16, 9, lines.length, 1).flat();
  expect(toDate).toEqual(lines.map(({ ore, key, isIncome }) => amountNok(allocate(isIncome && ore > 0 ? -ore : ore, keys[key] ?? flatKey).slice(0, 8).reduce((sum, month) => sum + month, 0))));
}, 300_000);

import { checkFinancing, type CheckedSource, type FinancingRules } from "../../src/domain/financingChecks";

const grant: CheckedSource = { source: "Fylket", amount: 300_000, year: 2026 };
const own: CheckedSource = { source: "Kommunen", amount: 699_999.99, year: "" };

function found(sources: readonly CheckedSource[], rules: Partial<FinancingRules> = {}): string[] {
  return checkFinancing(sources, { costOre: 99_999_999, budgetYear: 2026, language: "nb", ...rules }).map(({ row, column, issue }) => `${row} ${column} ${issue.severity} ${issue.code}`);
}

test.each<[string, readonly CheckedSource[], Partial<FinancingRules>, string[]]>([
  ["to the øre", [grant, own], {}, []],
  ["an øre short", [grant, own], { costOre: 100_000_000 }, ["-1 amount warning check.financing.short"]],
  ["an øre too much", [grant, own], { costOre: 99_999_998 }, ["-1 amount warning check.financing.over"]],
  ["another year's grant", [{ ...grant, year: 2025 }, own], {}, ["-1 amount warning check.financing.short"]],
  ["another year's grant, no budget year", [{ ...grant, year: 2025 }, own], { budgetYear: null }, []],
  ["no budget", [grant], { costOre: null }, []],
  ["an amount as text", [{ ...grant, amount: "300.000" }], { costOre: null }, ["0 amount error check.financing.amountIsText"]],
  ["no amount", [{ ...grant, amount: "" }], { costOre: null }, ["0 amount warning check.financing.amountMissing"]],
  ["an empty row", [{ source: "", amount: "", year: "" }], { costOre: null }, []],
])("%s", (_name, sources, rules, expected) => {
  expect(found(sources, rules)).toEqual(expected);
});

test("says how much is missing", () => {
  const [finding] = checkFinancing([grant], { costOre: 100_000_000, budgetYear: 2026, language: "nb" });
  expect(finding?.issue.params).toEqual({ financing: "300\u00a0000", cost: "1\u00a0000\u00a0000", difference: "700\u00a0000" });
});

import { checkBudget, checkKeys, type BudgetRules, type CheckedLine } from "../../src/domain/budgetChecks";

const flat = (year: number) => Array<number>(12).fill(year / 12);
const none = Array<string>(12).fill("");

function line(more: Partial<CheckedLine>): CheckedLine {
  return { post: "Kurs", kind: "expense", kindRead: "Utgift", yearBudget: 1200, key: "Like deler", budget: flat(1200), actual: [100, 100, 100, ...none.slice(3)], ...more };
}

const rules: BudgetRules = { keys: ["Like deler", "Sommer"], monthsToDate: 3, limits: { share: 0.05, amountOre: 5000 }, monthNames: ["jan", "feb", "mar", "apr"], language: "nb" };

function found(more: Partial<CheckedLine>, moreRules: Partial<BudgetRules> = {}): string[] {
  return checkBudget([line(more)], { ...rules, ...moreRules }).map(({ column, issue }) => `${column} ${issue.severity} ${issue.code}`);
}

describe("the rules of the budget", () => {
  it.each<[string, Partial<CheckedLine>, string[]]>([
    ["a line in order", {}, []],
    ["an empty row", { post: "", kind: null, kindRead: "", yearBudget: "", key: "", budget: none, actual: none }, []],
    ["no kind", { kind: null, kindRead: "" }, ["kind warning check.budget.kindMissing"]],
    ["a year kept as text", { yearBudget: "1.200", budget: none, actual: none }, ["yearBudget error check.budget.amountIsText"]],
    ["a month kept as text", { actual: [100, 100, 100, "ca 50", ...none.slice(4)] }, ["actual.4 error check.budget.amountIsText"]],
    ["a negative expense", { yearBudget: -1200, budget: flat(-1200), actual: [-100, -100, -100] }, ["yearBudget warning check.budget.expenseNegative"]],
    ["an income with plus", { kind: "income" }, ["yearBudget warning check.budget.incomePositive"]],
    ["an income with minus", { kind: "income", yearBudget: -1200, budget: flat(-1200), actual: [-100, -100, -100] }, []],
    ["an unknown key", { key: "Vinter", budget: none, actual: none }, ["key error check.budget.keyUnknown"]],
    ["a key in other letters", { key: "SOMMER" }, []],
    ["no key", { key: "" }, []],
    ["months an øre off", { budget: [100.01, ...flat(1200).slice(1)] }, ["yearBudget error check.budget.monthsNotYear"]],
    ["months without a year", { yearBudget: "" }, ["yearBudget error check.budget.monthsNotYear"]],
    ["accounts after the status date", { actual: [100, 100, 100, 0, 50] }, ["actual.5 warning check.budget.actualAfterStatus"]],
    ["too much spent", { actual: [100, 100, 150] }, ["mark warning check.budget.overspend"]],
    ["too much, but not enough to tell", { actual: [100, 100, 149.99] }, []],
    ["too little spent", { actual: [100, 100, 50] }, ["mark warning check.budget.underspend"]],
    ["too little income", { kind: "income", yearBudget: -1200, budget: flat(-1200), actual: [-100, -100, -50] }, ["mark warning check.budget.missingIncome"]],
    ["too much income", { kind: "income", yearBudget: -1200, budget: flat(-1200), actual: [-100, -100, -150] }, ["mark warning check.budget.extraIncome"]],
  ])("%s", (_name, more, expected) => {
    expect(found(more)).toEqual(expected);
  });

  it("says the amounts, and what would stand there instead", () => {
    const [income] = checkBudget([line({ kind: "income", yearBudget: 1200.5, budget: flat(1200.5) })], { ...rules, limits: null });
    expect(income?.issue).toMatchObject({ read: "1\u00a0200,50", proposal: "−1\u00a0200,50", params: { post: "Kurs" } });
    const [months] = checkBudget([line({ budget: [200, ...flat(1200).slice(1)] })], { ...rules, limits: null });
    expect(months?.issue.params).toEqual({ post: "Kurs", months: "1\u00a0300", year: "1\u00a0200", difference: "100" });
  });

  it("leaves out what the settings sheet no longer says", () => {
    expect(found({ key: "Vinter" }, { keys: null })).toEqual([]);
    expect(found({ actual: [100, 100, 900, 900] }, { monthsToDate: null })).toEqual([]);
    expect(found({ actual: [100, 100, 900] }, { limits: null })).toEqual([]);
  });
});

describe("the keys of the settings sheet", () => {
  it.each<[string, readonly (number | string)[], string[]]>([
    ["twelfths", Array<number>(12).fill(1 / 12), []],
    ["twelfths with two decimals of a percent", Array<number>(12).fill(0.0833), []],
    ["too little", [0.5, 0.4], ["sum check.budget.keySum 90"]],
    ["nothing", Array<number>(12).fill(0), ["sum check.budget.keySum 0"]],
    ["a share as text", [0.5, "50 prosent"], ["month.2 check.budget.shareIsText 50 prosent"]],
  ])("%s", (_name, shares, expected) => {
    expect(checkKeys([{ name: "Sommer", shares }]).map(({ column, issue }) => `${column} ${issue.code} ${issue.read}`)).toEqual(expected);
  });

  it("an empty row is no key", () => {
    expect(checkKeys([{ name: "", shares: none }])).toEqual([]);
  });
});

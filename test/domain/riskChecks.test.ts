import { checkRisks, type RegisterLine } from "../../src/domain/riskChecks";

function line(more: Partial<RegisterLine>): RegisterLine {
  return {
    risk: "Forsinket levering", likelihood: 2, consequence: 2, riskFactor: 4, factorIsFormula: true,
    likelihoodAfter: "", consequenceAfter: "", riskFactorAfter: "", factorAfterIsFormula: true,
    countermeasure: "Avtale", owner: "Berit", due: 44000, isHighest: false, ...more,
  };
}

function found(more: Partial<RegisterLine>): string[] {
  return checkRisks([line(more)]).map(({ column, issue }) => `${column} ${issue.severity} ${issue.code}`);
}

describe("the rules of the register", () => {
  it.each<[string, Partial<RegisterLine>, string[]]>([
    ["a risk in order", {}, []],
    ["a rating beyond the scale", { likelihood: 7 }, ["likelihood error check.rating.invalid"]],
    ["a rating in words", { likelihood: "Høy" }, []],
    ["a rating in unknown words", { consequenceAfter: "verst" }, ["consequenceAfter error check.rating.invalid"]],
    ["half a rating", { consequence: 2.5 }, ["consequence error check.rating.invalid"]],
    ["not rated", { likelihood: "", consequence: 0, riskFactor: "" }, []],
    ["a typed factor that is right", { factorIsFormula: false }, ["riskFactor warning check.riskFactor.typed"]],
    ["a typed factor that is wrong", { factorIsFormula: false, riskFactor: 5 }, ["riskFactor error check.riskFactor.wrong"]],
    ["a deleted factor", { factorIsFormula: false, riskFactor: "" }, []],
    ["a typed factor after measures", { factorAfterIsFormula: false, riskFactorAfter: 3, likelihoodAfter: 1, consequenceAfter: 2 }, ["riskFactorAfter error check.riskFactor.wrong"]],
    ["the highest level with everything", { isHighest: true }, []],
    ["the highest level with nothing", { isHighest: true, countermeasure: " ", owner: "", due: "" }, [
      "countermeasure warning check.risk.measureMissing", "owner warning check.risk.ownerMissing", "due warning check.risk.dueMissing",
    ]],
    ["a lower level with nothing", { countermeasure: "", owner: "", due: "" }, []],
    ["a success factor", { risk: "Nok tid til opplæring" }, ["risk warning check.risk.successFactor"]],
  ])("%s", (_name, more, expected) => {
    expect(found(more)).toEqual(expected);
  });

  it("proposes the product for a wrong factor", () => {
    const [finding] = checkRisks([line({ factorIsFormula: false, riskFactor: 9 })]);
    expect(finding?.issue).toMatchObject({ read: "9", proposal: "4", params: { product: 4 } });
  });
});

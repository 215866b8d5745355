import { languages } from "../../src/domain/language";
import { BUDGET_VARIANCE } from "../../src/functions/budgetVariance";
import { MILESTONE_STATUS } from "../../src/functions/milestoneStatus";
import { RISK_FACTOR } from "../../src/functions/riskFactor";
import { RISK_LEVEL } from "../../src/functions/riskLevel";
import { RISK_MATRIX } from "../../src/functions/riskMatrix";
import { functionText } from "../../src/text/functions/functionText";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

type Sentence = Exclude<keyof typeof functionText, `field.${string}`>;
type Field = Extract<keyof typeof functionText, `field.${string}`>;

const many = Array.from({ length: 9000 }, (_, index) => [`R${index}`]);

/** A call that gives each sentence, so that no sentence is without use and no rule without words. */
const sentences: Readonly<Record<Sentence, () => unknown>> = {
  "rating.unknown": () => RISK_FACTOR(7, 1),
  "rating.unknownInRange": () => RISK_MATRIX([["A"]], [[7]], [[1]]),
  "model.unknown": () => RISK_LEVEL(1, 1, [["6"]]),
  "model.shape": () => RISK_LEVEL(1, 1, [["a", "b"]]),
  "model.cell": () => RISK_LEVEL(1, 1, Array.from({ length: 5 }, () => ["a", "b", "c", "d", ""])),
  "matrix.shapes": () => RISK_MATRIX([["A"]], [[1], [2]], [[1]]),
  "matrix.idMissing": () => RISK_MATRIX([[""]], [[1]], [[1]]),
  "matrix.cellFull": () => RISK_MATRIX(many, many.map(() => [1]), many.map(() => [1])),
  "date.unknown": () => MILESTONE_STATUS("snart", null, 46143),
  "date.missing": () => MILESTONE_STATUS(46143, null, null),
  "warningDays.unknown": () => MILESTONE_STATUS(46143, null, 46143, -1),
  "amount.unknown": () => BUDGET_VARIANCE("mye", 1),
  "amount.tooLarge": () => BUDGET_VARIANCE(1e20, 1),
  "budget.zero": () => BUDGET_VARIANCE(0, 1, "prosent"),
  "view.unknown": () => BUDGET_VARIANCE(1, 1, "kart"),
  "sign.unknown": () => BUDGET_VARIANCE(1, 1, null, "pluss"),
};

const fields: Readonly<Record<Field, () => unknown>> = {
  "field.likelihood": () => RISK_FACTOR("x", 1),
  "field.consequence": () => RISK_FACTOR(1, "x"),
  "field.planned": () => MILESTONE_STATUS("x", null, 46143),
  "field.actual": () => MILESTONE_STATUS(46143, "x", 46143),
  "field.statusDate": () => MILESTONE_STATUS(46143, null, "x"),
  "field.budget": () => BUDGET_VARIANCE("x", 1),
  "field.actualAmount": () => BUDGET_VARIANCE(1, "x"),
};

/** The sentence with anything but a gap where its gaps are. */
function filled(words: string): RegExp {
  const escaped = words.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\{\w+\}\}/g, "(?!\\{\\{)[^{}]+");
  return new RegExp(`^#(?:VALUE!|N/A) ${escaped}$`);
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(sentences))("%s", (key, call) => {
    expect(evaluate(call, language)).toMatch(filled(functionText[key as Sentence][language]));
  });

  test.each(Object.entries(fields))("%s begins its sentence", (key, call) => {
    expect(String(evaluate(call, language)).startsWith(`#VALUE! ${functionText[key as Field][language]} `)).toBe(true);
  });
});

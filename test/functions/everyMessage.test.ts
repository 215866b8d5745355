import { languages } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { functionText } from "../../src/text/functions/functionText";
import { callIn, column, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

type Sentence = Exclude<keyof typeof functionText, `field.${string}`>;
type Field = Extract<keyof typeof functionText, `field.${string}`>;
type Call = readonly [id: keyof typeof functionsById, ...args: readonly unknown[]];

const many = column(...Array.from({ length: 9000 }, (_, index) => `R${index}`));
const twelve = Array<number>(12).fill(1);
const grid = [["x", 7], ["y", "O X"]];

/** A call that gives each sentence, so that no sentence is without use and no rule without words. */
const sentences: Readonly<Record<Sentence, Call>> = {
  "rating.unknown": ["RISK_FACTOR", 7, 1],
  "rating.unknownInRange": ["RISK_MATRIX", "A", 7, 1],
  "model.unknown": ["RISK_LEVEL", 1, 1, "6"],
  "model.shape": ["RISK_LEVEL", 1, 1, [["a", "b"]]],
  "model.cell": ["RISK_LEVEL", 1, 1, Array.from({ length: 5 }, () => ["a", "b", "c", "d", ""])],
  "matrix.shapes": ["RISK_MATRIX", "A", column(1, 2), 1],
  "matrix.idMissing": ["RISK_MATRIX", "", 1, 1],
  "matrix.cellFull": ["RISK_MATRIX", many, many.map(() => [1]), many.map(() => [1])],
  "date.unknown": ["MILESTONE_STATUS", "snart", null, 46143],
  "date.missing": ["MILESTONE_STATUS", 46143, null, null],
  "date.tooLate": ["WEEK_DATE", 9999, 52, 7],
  "warningDays.unknown": ["MILESTONE_STATUS", 46143, null, 46143, -1],
  "month.unknown": ["BUDGET_TO_DATE", 1, 13],
  "year.unknown": ["WEEK_DATE", 26, 1],
  "week.unknown": ["WEEK_DATE", 2026, 60],
  "week.notInYear": ["WEEK_DATE", 2021, 53],
  "weekday.unknown": ["WEEK_DATE", 2021, 5, "dag"],
  "amount.unknown": ["BUDGET_VARIANCE", "mye", 1],
  "amount.tooLarge": ["BUDGET_VARIANCE", 1e20, 1],
  "budget.zero": ["BUDGET_VARIANCE", 0, 1, "prosent"],
  "view.unknown": ["BUDGET_VARIANCE", 1, 1, "kart"],
  "sign.unknown": ["BUDGET_VARIANCE", 1, 1, null, "pluss"],
  "method.unknown": ["YEAR_FORECAST", 1, 1, 1, null, "gjett"],
  "forecast.noShare": ["YEAR_FORECAST", 1, 1, 0, null, "trend"],
  "key.count": ["BUDGET_TO_DATE", 1, 1, [[1, 2]]],
  "key.notNumber": ["BUDGET_TO_DATE", 1, 1, [[...twelve.slice(1), "x"]]],
  "key.allZero": ["BUDGET_TO_DATE", 1, 1, [twelve.map(() => 0)]],
  "key.sum": ["BUDGET_TO_DATE", 1, 1, [twelve.map(() => 5)]],
  "grid.noWeeks": ["WEEK_EVENTS", [["x", "y"]], 2020, null],
  "grid.yearMissing": ["WEEK_EVENTS", grid, null, null],
  "grid.codeUnknown": ["WEEK_EVENTS", [["x", 7], ["y", "X"]], 2020, null],
  "grid.cellWrong": ["WEEK_EVENTS", [["x", 7], ["y", true]], 2020, null],
  "grid.noCodes": ["WEEK_EVENTS", grid, 2020, [["", "oppstart"]]],
  "level.unknown": ["MEASURE_QUADRANT", "kanskje", 1],
  "count.unknown": ["PROPOSALS_PER_EMPLOYEE", "mange", 1],
  "employees.zero": ["PROPOSALS_PER_EMPLOYEE", 1, 0],
  "range.shapes": ["RISK_FACTOR", column(1, 2), column(1, 2, 3)],
  "range.empty": ["RISK_FACTOR", [[]], 1],
};

const fields: Readonly<Record<Field, Call>> = {
  "field.likelihood": ["RISK_FACTOR", "x", 1],
  "field.consequence": ["RISK_FACTOR", 1, "x"],
  "field.planned": ["MILESTONE_STATUS", "x", null, 46143],
  "field.actual": ["MILESTONE_STATUS", 46143, "x", 46143],
  "field.statusDate": ["MILESTONE_STATUS", 46143, null, "x"],
  "field.budget": ["BUDGET_VARIANCE", "x", 1],
  "field.actualAmount": ["BUDGET_VARIANCE", 1, "x"],
  "field.yearBudget": ["BUDGET_TO_DATE", "x", 1],
  "field.actualToDate": ["YEAR_FORECAST", "x", 1, 1],
  "field.forecast": ["YEAR_FORECAST", 9e12, 1, 1, null, "trend"],
  "field.day": ["WEEK_OF", "x"],
  "field.effect": ["MEASURE_QUADRANT", "x", 1],
  "field.feasibility": ["MEASURE_QUADRANT", 1, "x"],
  "field.proposals": ["PROPOSALS_PER_EMPLOYEE", "x", 1],
  "field.employees": ["PROPOSALS_PER_EMPLOYEE", 1, "x"],
};

/** The sentence with anything but a gap where its gaps are. */
function filled(words: string): RegExp {
  const escaped = words.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\{\w+\}\}/g, "(?!\\{\\{)[^{}]+");
  return new RegExp(`^#(?:VALUE!|N/A) ${escaped}$`);
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(sentences))("%s", (key, [id, ...args]) => {
    const answers = [callIn(language, functionsById[id], ...args)].flat(2);
    expect(answers.at(-1)).toMatch(filled(functionText[key as Sentence][language]));
  });

  test.each(Object.entries(fields))("%s begins its sentence", (key, [id, ...args]) => {
    expect(String(callIn(language, functionsById[id], ...args)).startsWith(`#VALUE! ${functionText[key as Field][language]} `)).toBe(true);
  });
});

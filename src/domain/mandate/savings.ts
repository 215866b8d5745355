import * as z from "zod/mini";
import { answerAmount, answerOptionalChoice, answerText, answerWholeNumber, firstYear, lastYear } from "./answerFields";
import { answerRows } from "./answerRows";
import { highMediumLow, highOrLow } from "./choices";

export const savingsMeasureShape = {
  measure: answerText(),
  effect: answerOptionalChoice(highOrLow),
  feasibility: answerOptionalChoice(highOrLow),
  consequenceEmployees: answerText(),
  consequenceUsers: answerText(),
  politicalAcceptance: answerOptionalChoice(highMediumLow),
  responsible: answerText(),
  /** Saved each year, from `firstYear` on. */
  amountYear1: answerAmount(),
  amountYear2: answerAmount(),
  amountYear3: answerAmount(),
  amountYear4: answerAmount(),
  realised: answerAmount(),
};

export const savingsShape = {
  firstYear: answerWholeNumber(firstYear, lastYear),
  /** The whole target, what is identified before the measures below, what is still to find, and how much of that in the first year. */
  target: answerAmount(),
  identified: answerAmount(),
  toFind: answerAmount(),
  toFindFirstYear: answerAmount(),
  measures: answerRows(savingsMeasureShape, "measure"),
};

export const savings = z.strictObject(savingsShape);

export type Savings = Readonly<z.output<typeof savings>>;
export type SavingsMeasure = Savings["measures"][number];

import type { VarianceConvention } from "../../domain/budgetVariance";
import type { Words } from "../../domain/language";
import type { ForecastMethod } from "../../domain/yearForecast";

/** The words a function's options are chosen by, each in any of the four languages whatever the user's own. */
export type OptionWords<Value extends string> = Readonly<Record<Value, Words>>;

export type VarianceView = "amount" | "share" | "words";

export const viewWords: OptionWords<VarianceView> = {
  amount: { nb: "beløp", nn: "beløp", sv: "belopp", en: "amount" },
  share: { nb: "prosent", nn: "prosent", sv: "procent", en: "percent" },
  words: { nb: "tekst", nn: "tekst", sv: "text", en: "words" },
};

export const signWords: OptionWords<VarianceConvention> = {
  favourable: { nb: "KOSTRA", nn: "KOSTRA", sv: "KOSTRA", en: "KOSTRA" },
  positiveIncome: { nb: "INNTEKT", nn: "INNTEKT", sv: "INTÄKT", en: "INCOME" },
  actualMinusBudget: { nb: "REGNSKAP-BUDSJETT", nn: "REKNESKAP-BUDSJETT", sv: "UTFALL-BUDGET", en: "ACTUAL-BUDGET" },
};

export const methodWords: OptionWords<ForecastMethod> = {
  plan: { nb: "plan", nn: "plan", sv: "plan", en: "plan" },
  trend: { nb: "trend", nn: "trend", sv: "trend", en: "trend" },
};

export const weekdayWords: OptionWords<"1" | "2" | "3" | "4" | "5" | "6" | "7"> = {
  1: { nb: "mandag", nn: "måndag", sv: "måndag", en: "Monday" },
  2: { nb: "tirsdag", nn: "tysdag", sv: "tisdag", en: "Tuesday" },
  3: { nb: "onsdag", nn: "onsdag", sv: "onsdag", en: "Wednesday" },
  4: { nb: "torsdag", nn: "torsdag", sv: "torsdag", en: "Thursday" },
  5: { nb: "fredag", nn: "fredag", sv: "fredag", en: "Friday" },
  6: { nb: "lørdag", nn: "laurdag", sv: "lördag", en: "Saturday" },
  7: { nb: "søndag", nn: "sundag", sv: "söndag", en: "Sunday" },
};

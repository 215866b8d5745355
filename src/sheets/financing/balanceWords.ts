import type { Words } from "../../domain/language";

/** What the difference between financing and cost is called. */
export const balanceWords = {
  full: { nb: "Fullfinansiert", nn: "Fullfinansiert", sv: "Fullt finansierat", en: "Fully financed" },
  short: { nb: "Mangler finansiering", nn: "Manglar finansiering", sv: "Finansiering saknas", en: "Financing is missing" },
  over: { nb: "Mer finansiering enn utgifter", nn: "Meir finansiering enn utgifter", sv: "Mer finansiering än kostnader", en: "More financing than expenses" },
} as const satisfies Record<string, Words>;

export const balanceLabels = {
  financing: { nb: "Finansiering for året", nn: "Finansiering for året", sv: "Finansiering för året", en: "Financing for the year" },
  cost: { nb: "Utgifter i budsjettet", nn: "Utgifter i budsjettet", sv: "Kostnader i budgeten", en: "Expenses in the budget" },
  difference: { nb: "Finansiering − utgifter", nn: "Finansiering − utgifter", sv: "Finansiering − kostnader", en: "Financing − expenses" },
} as const satisfies Record<string, Words>;

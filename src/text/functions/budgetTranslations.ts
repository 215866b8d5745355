import type { FunctionTranslation } from "./functionTranslation";

const yearBudget = {
  name: { nn: "årsbudsjett", sv: "årsbudget", en: "year_budget" },
  description: { nn: "Budsjettet for heile året; tom celle er 0. Òg eit område.", sv: "Budgeten för hela året; tom cell är 0. Även ett område.", en: "The budget of the whole year; an empty cell is 0. Or a range." },
};

const month = {
  name: { nn: "månad", sv: "månad", en: "month" },
  description: {
    nn: "Til og med kva månad: heilt tal frå 0 (før året byrjar) til 12. Òg eit område.",
    sv: "Till och med vilken månad: heltal från 0 (innan året börjar) till 12. Även ett område.",
    en: "Up to and with which month: a whole number from 0 (before the year begins) to 12. Or a range.",
  },
};

const key = {
  name: { nn: "nøkkel", sv: "nyckel", en: "key" },
  description: {
    nn: "Tolv delar, januar først, i éi rad eller kolonne: til saman 1, 12 eller 100. Utelaten: like delar.",
    sv: "Tolv andelar, januari först, i en rad eller kolumn: tillsammans 1, 12 eller 100. Utelämnad: lika delar.",
    en: "Twelve shares, January first, in one row or column: 1, 12 or 100 together. Left out: equal parts.",
  },
};

export const budgetTranslations = {
  BUDGET_VARIANCE: {
    description: {
      nn: "Budsjettavvik som beløp, prosent eller ord. Med KOSTRA-forteikn (utgifter pluss, inntekter minus) er pluss gunstig i alle rader.",
      sv: "Budgetavvikelse som belopp, procent eller ord. Med KOSTRA-tecken (utgifter plus, intäkter minus) är plus gynnsamt i alla rader.",
      en: "Budget variance as an amount, a percentage or a word. With KOSTRA's signs (expenses plus, income minus) plus is favourable in every row.",
    },
    parameters: {
      budsjett: {
        name: { nn: "budsjett", sv: "budget", en: "budget" },
        description: { nn: "Budsjettet; tom celle er 0. Òg eit område.", sv: "Budgeten; tom cell är 0. Även ett område.", en: "The budget; an empty cell is 0. Or a range." },
      },
      regnskap: {
        name: { nn: "rekneskap", sv: "utfall", en: "actual" },
        description: { nn: "Rekneskapen; tom celle er 0. Òg eit område.", sv: "Utfallet; tom cell är 0. Även ett område.", en: "The actual amount; an empty cell is 0. Or a range." },
      },
      visning: {
        name: { nn: "vising", sv: "visning", en: "view" },
        description: {
          nn: "beløp, prosent (av budsjettet utan forteikn) eller tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelaten: beløp.",
          sv: "belopp, procent (av budgeten utan tecken) eller text (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelämnad: belopp.",
          en: "amount, percent (of the budget without its sign) or words (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Left out: amount.",
        },
      },
      fortegn: {
        name: { nn: "forteikn", sv: "tecken", en: "sign" },
        description: {
          nn: "KOSTRA (budsjett − rekneskap), INNTEKT (inntekter førte med pluss) eller REKNESKAP-BUDSJETT (motsett forteikn). Utelaten: KOSTRA. Òg eit område.",
          sv: "KOSTRA (budget − utfall), INTÄKT (intäkter bokförda med plus) eller UTFALL-BUDGET (omvänt tecken). Utelämnad: KOSTRA. Även ett område.",
          en: "KOSTRA (budget − actual), INCOME (income entered as plus) or ACTUAL-BUDGET (the opposite sign). Left out: KOSTRA. Or a range.",
        },
      },
    },
  },
  BUDGET_TO_DATE: {
    description: {
      nn: "Budsjett hittil i år: årsbudsjettet periodisert til og med ein månad, på øret. Månadene blir til saman årsbudsjettet.",
      sv: "Ackumulerad budget: årsbudgeten periodiserad till och med en månad, på öret. Månaderna blir tillsammans årsbudgeten.",
      en: "The budget to date: the year's budget allocated up to a month, to the øre. The months add up to the year's budget.",
    },
    parameters: { årsbudsjett: yearBudget, måned: month, nøkkel: key },
  },
  YEAR_FORECAST: {
    description: {
      nn: "Årsprognose: rekneskapen hittil pluss resten av det periodiserte budsjettet (plan), eller rekneskapen hittil skalert opp med nøkkelen (trend).",
      sv: "Årsprognos: utfallet hittills plus resten av den periodiserade budgeten (plan), eller utfallet hittills uppräknat med nyckeln (trend).",
      en: "Year forecast: the actual to date plus the rest of the allocated budget (plan), or the actual to date scaled up by the key (trend).",
    },
    parameters: {
      regnskap_hittil: {
        name: { nn: "rekneskap_hittil", sv: "utfall_hittills", en: "actual_to_date" },
        description: { nn: "Rekneskapen til og med månaden; tom celle er 0. Òg eit område.", sv: "Utfallet till och med månaden; tom cell är 0. Även ett område.", en: "The actual amount up to and with the month; an empty cell is 0. Or a range." },
      },
      årsbudsjett: yearBudget,
      måned: month,
      nøkkel: key,
      metode: {
        name: { nn: "metode", sv: "metod", en: "method" },
        description: { nn: "plan eller trend. Utelaten: plan. Òg eit område.", sv: "plan eller trend. Utelämnad: plan. Även ett område.", en: "plan or trend. Left out: plan. Or a range." },
      },
    },
  },
} satisfies Record<string, FunctionTranslation>;

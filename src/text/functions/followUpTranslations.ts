import type { FunctionTranslation } from "./functionTranslation";

/** The results themselves are the same words in every language, so that formulas and rules that compare with them keep working. */
export const followUpTranslations = {
  MILESTONE_STATUS: {
    description: {
      nn: "Status for ein milepæl på statusdatoen: Ikke planlagt, Fullført, Fullført forsinket, Forsinket, Forfaller snart eller På plan.",
      sv: "Status för en milstolpe på statusdatumet: Ikke planlagt, Fullført, Fullført forsinket, Forsinket, Forfaller snart eller På plan.",
      en: "Status of a milestone on the status date: Ikke planlagt, Fullført, Fullført forsinket, Forsinket, Forfaller snart or På plan.",
    },
    parameters: {
      planlagt: {
        name: { nn: "planlagd", sv: "planerat", en: "planned" },
        description: { nn: "Planlagd dato: datocelle, eller tekst som dd.mm.åååå.", sv: "Planerat datum: datumcell, eller text som dd.mm.åååå.", en: "The planned date: a date cell, or text as dd.mm.yyyy." },
      },
      faktisk: {
        name: { nn: "faktisk", sv: "faktiskt", en: "actual" },
        description: { nn: "Datoen milepælen vart nådd; tom når han ikkje er nådd.", sv: "Datumet då milstolpen nåddes; tomt när den inte är nådd.", en: "The date the milestone was reached; empty while it is not." },
      },
      statusdato: {
        name: { nn: "statusdato", sv: "statusdatum", en: "status_date" },
        description: { nn: "Datoen statusen gjeld for, til dømes den namngjevne cella Statusdato.", sv: "Datumet som statusen gäller, till exempel den namngivna cellen Statusdato.", en: "The date the status is for, such as the named cell Statusdato." },
      },
      varseldager: {
        name: { nn: "varseldagar", sv: "varningsdagar", en: "warning_days" },
        description: { nn: "Dagar før planlagd dato då milepælen forfell snart. Utelaten: 14.", sv: "Dagar före planerat datum då milstolpen förfaller snart. Utelämnad: 14.", en: "Days before the planned date from which the milestone is due soon. Left out: 14." },
      },
    },
  },
  BUDGET_VARIANCE: {
    description: {
      nn: "Budsjettavvik som beløp, prosent eller ord. Med KOSTRA-forteikn (utgifter pluss, inntekter minus) er pluss gunstig i alle rader.",
      sv: "Budgetavvikelse som belopp, procent eller ord. Med KOSTRA-tecken (utgifter plus, intäkter minus) är plus gynnsamt i alla rader.",
      en: "Budget variance as an amount, a percentage or a word. With KOSTRA's signs (expenses plus, income minus) plus is favourable in every row.",
    },
    parameters: {
      budsjett: {
        name: { nn: "budsjett", sv: "budget", en: "budget" },
        description: { nn: "Budsjettet; tom celle er 0.", sv: "Budgeten; tom cell är 0.", en: "The budget; an empty cell is 0." },
      },
      regnskap: {
        name: { nn: "rekneskap", sv: "utfall", en: "actual" },
        description: { nn: "Rekneskapen; tom celle er 0.", sv: "Utfallet; tom cell är 0.", en: "The actual amount; an empty cell is 0." },
      },
      visning: {
        name: { nn: "vising", sv: "visning", en: "view" },
        description: {
          nn: "beløp, prosent (av budsjettet utan forteikn) eller tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelaten: beløp.",
          sv: "beløp, prosent (av budgeten utan tecken) eller tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelämnad: beløp.",
          en: "beløp (amount), prosent (of the budget without its sign) or tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Left out: beløp.",
        },
      },
      fortegn: {
        name: { nn: "forteikn", sv: "tecken", en: "sign" },
        description: {
          nn: "KOSTRA (budsjett − rekneskap), INNTEKT (inntekter førte med pluss) eller REGNSKAP-BUDSJETT (motsett forteikn). Utelaten: KOSTRA.",
          sv: "KOSTRA (budget − utfall), INNTEKT (intäkter bokförda med plus) eller REGNSKAP-BUDSJETT (omvänt tecken). Utelämnad: KOSTRA.",
          en: "KOSTRA (budget − actual), INNTEKT (income entered as plus) or REGNSKAP-BUDSJETT (the opposite sign). Left out: KOSTRA.",
        },
      },
    },
  },
  VERSION: {
    description: {
      nn: "Versjonen av Prosjektark som reknar i denne arbeidsboka.",
      sv: "Versionen av Prosjektark som räknar i den här arbetsboken.",
      en: "The version of Prosjektark that calculates in this workbook.",
    },
    parameters: {},
  },
} satisfies Record<string, FunctionTranslation>;

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
        description: { nn: "Planlagd dato: datocelle, eller tekst som dd.mm.åååå. Òg eit område.", sv: "Planerat datum: datumcell, eller text som dd.mm.åååå. Även ett område.", en: "The planned date: a date cell, or text as dd.mm.yyyy. Or a range." },
      },
      faktisk: {
        name: { nn: "faktisk", sv: "faktiskt", en: "actual" },
        description: { nn: "Datoen milepælen vart nådd; tom når han ikkje er nådd. Òg eit område.", sv: "Datumet då milstolpen nåddes; tomt när den inte är nådd. Även ett område.", en: "The date the milestone was reached; empty while it is not. Or a range." },
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
  VERSION: {
    description: {
      nn: "Versjonen av Prosjektark som reknar i denne arbeidsboka.",
      sv: "Versionen av Prosjektark som räknar i den här arbetsboken.",
      en: "The version of Prosjektark that calculates in this workbook.",
    },
    parameters: {},
  },
} satisfies Record<string, FunctionTranslation>;

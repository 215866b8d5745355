import type { Words } from "../../../domain/language";

/** What a message calls the argument that is wrong. */
export const fieldNames = {
  "field.likelihood": { nb: "Sannsynlighet", nn: "Sannsyn", sv: "Sannolikhet", en: "Likelihood" },
  "field.consequence": { nb: "Konsekvens", nn: "Konsekvens", sv: "Konsekvens", en: "Consequence" },
  "field.planned": { nb: "Planlagt dato", nn: "Planlagd dato", sv: "Planerat datum", en: "Planned date" },
  "field.actual": { nb: "Faktisk dato", nn: "Faktisk dato", sv: "Faktiskt datum", en: "Actual date" },
  "field.statusDate": { nb: "Statusdato", nn: "Statusdato", sv: "Statusdatum", en: "Status date" },
  "field.budget": { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" },
  "field.actualAmount": { nb: "Regnskap", nn: "Rekneskap", sv: "Utfall", en: "Actual" },
  "field.yearBudget": { nb: "Årsbudsjett", nn: "Årsbudsjett", sv: "Årsbudget", en: "Year's budget" },
  "field.actualToDate": { nb: "Regnskap hittil", nn: "Rekneskap hittil", sv: "Utfall hittills", en: "Actual to date" },
  "field.forecast": { nb: "Prognosen", nn: "Prognosen", sv: "Prognosen", en: "The forecast" },
  "field.day": { nb: "Dato", nn: "Dato", sv: "Datum", en: "Date" },
  "field.effect": { nb: "Effekt", nn: "Effekt", sv: "Effekt", en: "Effect" },
  "field.feasibility": { nb: "Gjennomførbarhet", nn: "Gjennomførbarheit", sv: "Genomförbarhet", en: "Feasibility" },
  "field.proposals": { nb: "Forslag", nn: "Forslag", sv: "Förslag", en: "Proposals" },
  "field.employees": { nb: "Ansatte", nn: "Tilsette", sv: "Anställda", en: "Employees" },
} satisfies Record<string, Words>;

import type { Words } from "../../domain/language";
import type { TableKind } from "../tableReading";

/** Headings that make a table readable as the kind. */
export const kindHeadings: Readonly<Record<TableKind, Words>> = {
  progressGrid: { nb: "Aktivitet, Uke 1, Uke 2, Uke 3", nn: "Aktivitet, Veke 1, Veke 2, Veke 3", sv: "Aktivitet, Vecka 1, Vecka 2, Vecka 3", en: "Activity, Week 1, Week 2, Week 3" },
  riskRegister: { nb: "Risiko, Sannsynlighet, Konsekvens, Tiltak", nn: "Risiko, Sannsyn, Konsekvens, Tiltak", sv: "Risk, Sannolikhet, Konsekvens, Åtgärd", en: "Risk, Probability, Consequence, Measure" },
  mandate: { nb: "Rolle, Navn", nn: "Rolle, Namn", sv: "Roll, Namn", en: "Role, Name" },
  goals: { nb: "Mål, Måltall, Frist", nn: "Mål, Måltal, Frist", sv: "Mål, Målvärde, Tidsfrist", en: "Goal, Target, Deadline" },
  measures: { nb: "Tiltak, Ansvarlig, Frist", nn: "Tiltak, Ansvarleg, Frist", sv: "Åtgärd, Ansvarig, Tidsfrist", en: "Measure, Responsible, Deadline" },
  milestones: { nb: "Milepæl, Planlagt, Ansvarlig", nn: "Milepæl, Planlagd, Ansvarleg", sv: "Milstolpe, Planerat, Ansvarig", en: "Milestone, Planned, Responsible" },
  budget: { nb: "Post, Beløp", nn: "Post, Beløp", sv: "Post, Belopp", en: "Item, Amount" },
  financing: { nb: "Kilde, Beløp", nn: "Kjelde, Beløp", sv: "Källa, Belopp", en: "Source, Amount" },
  informationPlan: { nb: "Tiltak, Målgruppe, Når", nn: "Tiltak, Målgruppe, Når", sv: "Åtgärd, Målgrupp, När", en: "Measure, Audience, When" },
  decisionPoints: { nb: "Organ, Beslutning, Når", nn: "Organ, Avgjerd, Når", sv: "Organ, Beslut, När", en: "Body, Decision, When" },
  savings: { nb: "Tiltak, Effekt, Gjennomførbarhet", nn: "Tiltak, Effekt, Gjennomførbarheit", sv: "Åtgärd, Effekt, Genomförbarhet", en: "Measure, Effect, Feasibility" },
  events: { nb: "Dato, Møte, Innhold", nn: "Dato, Møte, Innhald", sv: "Datum, Möte, Innehåll", en: "Date, Meeting, Content" },
  proposals: { nb: "Enhet, Ansatte, Innsendte forslag", nn: "Eining, Tilsette, Innsende forslag", sv: "Enhet, Anställda, Inlämnade förslag", en: "Unit, Employees, Submitted proposals" },
};

import type { Language } from "../../../src/domain/language";
import { highOrLow, taskStatuses } from "../../../src/domain/mandate/choices";
import type { TableKind } from "../../../src/readers/tableReading";
import type { Seeded } from "./seeded";
import { different, words } from "./words";
import { none, plain, writtenAmount, writtenDate, type Written } from "./written";

export type MadeTable = {
  readonly kind: TableKind;
  readonly title: string;
  readonly columns: readonly { readonly field: string; readonly heading: string }[];
  readonly rows: readonly (Readonly<Record<string, Written>>)[];
  /** A row under them that is no record. */
  readonly sum?: Readonly<Record<string, Written>>;
};

type Headings = Readonly<Record<Language, readonly string[]>>;

function table(kind: TableKind, title: Readonly<Record<Language, string>>, fields: readonly string[], headings: Headings, row: (language: Language, random: Seeded, name: string, index: number) => Readonly<Record<string, Written>>, name: "task" | "risk" | "place" = "task") {
  return (language: Language, random: Seeded): MadeTable => {
    const vocabulary = words(language, random);
    const names = different(random.between(3, 6), vocabulary[name]);
    return {
      kind, title: title[language],
      columns: fields.map((field, index) => ({ field, heading: headings[language][index] ?? field })),
      rows: names.map((one, index) => row(language, random, one, index)),
    };
  };
}

function rated(random: Seeded): Readonly<Record<string, Written>> {
  const [likelihood, consequence] = [random.between(1, 5), random.between(1, 5)];
  return { likelihood: plain(String(likelihood)), consequence: plain(String(consequence)), riskFactor: plain(String(likelihood * consequence)) };
}

const status = (language: Language, random: Seeded): Written => plain(random.pick(Object.values(taskStatuses))[language]);
const axis = (language: Language, random: Seeded): Written => plain(random.pick(Object.values(highOrLow))[language]);
const sometimes = (random: Seeded, written: Written): Written => (random.chance(0.7) ? written : none);

/** A table of each kind, with headings as municipalities write them. */
export const madeKinds: readonly ((language: Language, random: Seeded) => MadeTable)[] = [
  table("riskRegister", { nb: "Risikovurdering", nn: "Risikovurdering", sv: "Riskanalys", en: "Risks" }, ["risk", "likelihood", "consequence", "riskFactor", "countermeasure", "owner"], {
    nb: ["Risiko", "S", "K", "RF", "Tiltak", "Ansvarlig"], nn: ["Risiko", "Sannsyn", "Konsekvens", "RF", "Mottiltak", "Ansvarleg"], sv: ["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Åtgärd", "Ansvarig"], en: ["Risk", "Likelihood", "Consequence", "Risk score", "Measure", "Owner"],
  }, (language, random, risk) => ({ risk: plain(risk), ...rated(random), countermeasure: plain(words(language, random).task()), owner: sometimes(random, plain(words(language, random).person())) }), "risk"),
  table("milestones", { nb: "Milepæler", nn: "Milepælar", sv: "Milstolpar", en: "Milestones" }, ["number", "milestone", "planned", "responsible"], {
    nb: ["Nr", "Milepæl", "Ferdig dato", "Ansvarlig"], nn: ["Nr", "Milepæl", "Frist", "Ansvarleg"], sv: ["Nr", "Milstolpe", "Klart senast", "Ansvarig"], en: ["No", "Milestone", "Planned", "Responsible"],
  }, (language, random, milestone, index) => ({ number: plain(String(index + 1)), milestone: plain(milestone), planned: writtenDate(random, 2020 + index), responsible: sometimes(random, plain(words(language, random).person())) })),
  table("budget", { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" }, ["post", "account", "yearAmount"], {
    nb: ["Kostnadspost", "Art", "Beløp, kr"], nn: ["Kostnadspost", "Art", "Beløp (kr)"], sv: ["Kostnadspost", "Konto", "Belopp, kr"], en: ["Cost item", "Account", "Amount"],
  }, (_language, random, post) => ({ post: plain(post), account: plain(`0${random.between(100, 499)}`), yearAmount: writtenAmount(random) })),
  table("financing", { nb: "Finansiering", nn: "Finansiering", sv: "Finansiering", en: "Financing" }, ["source", "amount", "year", "condition"], {
    nb: ["Finansieringskilde", "Beløp", "År", "Vilkår"], nn: ["Finansieringskjelde", "Beløp", "År", "Vilkår"], sv: ["Finansieringskälla", "Belopp", "År", "Villkor"], en: ["Source of funding", "Amount", "Year", "Condition"],
  }, (language, random, source) => ({ source: plain(source), amount: writtenAmount(random), year: plain(String(random.between(2020, 2026))), condition: sometimes(random, plain(words(language, random).task())) }), "place"),
  table("informationPlan", { nb: "Informasjonsplan", nn: "Informasjonsplan", sv: "Informationsplan", en: "Information plan" }, ["measure", "audience", "when", "responsible"], {
    nb: ["Tiltak", "Målgruppe", "Når", "Ansvarlig"], nn: ["Tiltak", "Målgruppe", "Når", "Ansvarleg"], sv: ["Åtgärd", "Målgrupp", "När", "Ansvarig"], en: ["Measure", "Audience", "When", "Responsible"],
  }, (language, random, measure) => ({ measure: plain(measure), audience: plain(words(language, random).place()), when: plain(random.pick(["15.01.2025", "2025"])), responsible: sometimes(random, plain(words(language, random).person())) })),
  table("decisionPoints", { nb: "Beslutningspunkter", nn: "Avgjerdspunkt", sv: "Beslutspunkter", en: "Decision points" }, ["decision", "body", "when"], {
    nb: ["Beslutning", "Besluttes av", "Når"], nn: ["Avgjerd", "Blir avgjort av", "Når"], sv: ["Beslut", "Beslutas av", "När"], en: ["Decision", "Decided by", "When"],
  }, (language, random, decision) => ({ decision: plain(decision), body: plain(words(language, random).place()), when: plain(random.pick(["31.1.2025", "2026"])) })),
  table("goals", { nb: "Mål", nn: "Mål", sv: "Mål", en: "Goals" }, ["goal", "indicator", "target", "deadline"], {
    nb: ["Resultatmål", "Indikator", "Måltall", "Frist"], nn: ["Resultatmål", "Indikator", "Måltal", "Frist"], sv: ["Projektmål", "Indikator", "Målvärde", "Klart senast"], en: ["Result goal", "Indicator", "Target", "Deadline"],
  }, (language, random, goal) => ({ goal: plain(goal), indicator: plain(words(language, random).place()), target: plain(`${random.between(2, 95)} %`), deadline: sometimes(random, writtenDate(random)) })),
  table("measures", { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärder", en: "Measures" }, ["number", "measure", "responsible", "deadline", "status"], {
    nb: ["Nr", "Tiltak", "Ansvarlig", "Frist", "Status"], nn: ["Nr", "Tiltak", "Ansvarleg", "Frist", "Status"], sv: ["Nr", "Åtgärd", "Ansvarig", "Klart senast", "Status"], en: ["No", "Measure", "Responsible", "Deadline", "Status"],
  }, (language, random, measure, index) => ({ number: plain(String(index + 1)), measure: plain(measure), responsible: sometimes(random, plain(words(language, random).person())), deadline: writtenDate(random), status: status(language, random) })),
  table("savings", { nb: "Innsparing", nn: "Innsparing", sv: "Besparing", en: "Savings" }, ["measure", "effect", "feasibility", "amountYear1"], {
    nb: ["Innsparingstiltak", "Effekt", "Gjennomførbarhet", "2025"], nn: ["Innsparingstiltak", "Effekt", "Gjennomføringsevne", "2025"], sv: ["Besparingsåtgärd", "Effekt", "Genomförbarhet", "2025"], en: ["Savings measure", "Effect", "Feasibility", "2025"],
  }, (language, random, measure) => ({ measure: plain(measure), effect: axis(language, random), feasibility: axis(language, random), amountYear1: writtenAmount(random) })),
  table("proposals", { nb: "Forbedringsforslag", nn: "Forbetringsforslag", sv: "Förbättringsförslag", en: "Improvement proposals" }, ["unit", "employees", "submitted", "decided", "implemented"], {
    nb: ["Enhet", "Ansatte", "Innsendt", "Besluttet", "Gjennomført"], nn: ["Eining", "Tilsette", "Innsendt", "Vedteke", "Gjennomført"], sv: ["Enhet", "Anställda", "Inlämnade", "Beslutade", "Genomförda"], en: ["Unit", "Employees", "Submitted", "Decided", "Implemented"],
  }, (_language, random, unit) => {
    const implemented = random.between(0, 20);
    const decided = implemented + random.between(0, 10);
    return { unit: plain(unit), employees: plain(String(random.between(20, 400))), submitted: plain(String(decided + random.between(0, 30))), decided: plain(String(decided)), implemented: plain(String(implemented)) };
  }, "place"),
  table("events", { nb: "Møteplan", nn: "Møteplan", sv: "Mötesplan", en: "Meetings" }, ["date", "event", "participants"], {
    nb: ["Dato", "Møte", "Deltakere"], nn: ["Dato", "Møte", "Deltakarar"], sv: ["Datum", "Möte", "Deltagare"], en: ["Date", "Meeting", "Participants"],
  }, (language, random, event) => ({ date: plain(writtenDate(random).said), event: plain(event), participants: plain(words(language, random).place()) })),
];

import { formatDate, parseDate } from "../../src/domain/serialDay";
import type { Answers } from "../../src/domain/mandate/blankAnswers";
import { budgetKinds, financingKinds, financingStatuses, goalKinds, goalLevels, groups, highMediumLow, measureOrigins, taskStatuses } from "../../src/domain/mandate/choices";
import type { SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";
import { parseRating } from "../../src/domain/riskScale";
import type { Words } from "../../src/domain/language";
import { gridRows } from "./gridRows";

/** A mandate as people write them in Word, from top to bottom. */
export type Block =
  | { readonly kind: "title" | "subtitle" | "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** The first row is the headings; a wide table wants a page on its side. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly wide?: boolean };

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const table = (headings: readonly string[], rows: readonly (readonly string[])[], wide = false): Block => ({ kind: "table", rows: [headings, ...rows], wide });

export function mandateBlocks(answers: Answers, mandate: SubprojectMandate): Block[] {
  return [
    ...front(answers), ...background(answers), ...goals(answers), ...measures(answers), ...organisation(answers), ...progress(answers, mandate), ...risks(answers),
    ...milestones(answers), ...economy(answers), ...followUp(answers), ...savings(answers),
  ];
}

function front({ header }: Answers): Block[] {
  return [
    { kind: "title", text: "Mandat for delprosjekt" },
    { kind: "subtitle", text: header.subproject },
    paragraph(`Hovedprosjekt: ${header.project}`),
    paragraph(`Drøftes av: ${header.discussedBy}`),
    paragraph(`Godkjennes av: ${header.approvedBy}`),
    paragraph(`Versjon: ${header.version}`),
    paragraph(`Dato: ${dateText(header.date)}`),
    paragraph(`Virksomhet: ${header.organisation}`),
  ];
}

function background({ background: { background: text, frame, challenges } }: Answers): Block[] {
  const areas = [...new Set(challenges.map(({ area }) => area))];
  return [
    heading("1. Bakgrunn og utfordringer"), paragraph(text),
    ...areas.flatMap((area): Block[] => [heading(area, 2), { kind: "list", items: challenges.filter((one) => one.area === area).map(({ challenge }) => challenge) }]),
    heading("Rammer", 2), paragraph(frame),
  ];
}

function goals({ goals: all }: Answers): Block[] {
  const kinds = [{ level: "project", kind: "effect" }, { level: "project", kind: "result" }, { level: "subproject", kind: "effect" }, { level: "subproject", kind: "result" }] as const;
  return [
    heading("2. Mål"),
    ...kinds.flatMap(({ level, kind }): Block[] => {
      const own = all.filter((goal) => goal.level === level && goal.kind === kind);
      const rows = own.map(({ number, goal, indicator, target, deadline, responsible }) => [number, goal, indicator, target, dateText(deadline), responsible]);
      return own.length === 0 ? [] : [heading(`${goalKinds[kind].nb} for ${goalLevels[level].nb.toLowerCase()}et`, 2), table(["Nr", "Mål", "Måles ved", "Måltall", "Frist", "Ansvarlig"], rows)];
    }),
  ];
}

function measures({ measures: all }: Answers): Block[] {
  const rows = all.map(({ number, measure, origin, responsible, deadline, status }) => [number, measure, word(measureOrigins, origin), responsible, dateText(deadline), word(taskStatuses, status)]);
  return [heading("3. Hovedtiltak"), table(["Nr", "Tiltak", "Kommer fra", "Ansvarlig", "Frist", "Status"], rows)];
}

function organisation({ roles }: Answers): Block[] {
  const rows = roles.map(({ role, name, group, positionPercent, from, to, responsibility }) => [role, name, word(groups, group), positionPercent === "" ? "" : `${positionPercent} %`, dateText(from), dateText(to), responsibility]);
  return [heading("4. Organisering og ressursbruk"), table(["Rolle", "Navn", "Gruppe", "Stilling", "Fra", "Til", "Ansvar og oppgaver"], rows)];
}

function progress({ progress: { from, to, legend, reporting } }: Answers, mandate: SubprojectMandate): Block[] {
  return [
    heading("5. Framdrift og rapportering"),
    paragraph(`Delprosjektet går fra ${dateText(from)} til ${dateText(to)}.`),
    { kind: "list", items: reporting.map(({ body, rhythm }) => `Rapport til ${body}: ${rhythm}`) },
    paragraph("Framdriftsplan for arbeidsgruppene"),
    table(...gridRows(mandate), true),
    paragraph(legend.map(({ code, meaning }) => `${code} = ${meaning}`).join("   ")),
  ];
}

function risks({ risks: all }: Answers): Block[] {
  const rows = all.map(({ risk, likelihood, consequence, countermeasure, owner, due, status }) => {
    const [s, k] = [parseRating(likelihood) ?? 0, parseRating(consequence) ?? 0];
    return [risk, String(s), String(k), String(s * k), countermeasure, owner, dateText(due), status];
  });
  return [
    heading("6. Risikovurdering"), paragraph("S = sannsynlighet   K = konsekvens   RF = risikofaktor (S x K)"),
    table(["Risikofaktor", "S", "K", "RF", "Mottiltak", "Eier", "Frist", "Status"], rows),
  ];
}

function milestones({ milestones: all }: Answers): Block[] {
  const rows = all.map(({ number, milestone, planned, actual, responsible, comment }) => [number, milestone, dateText(planned), dateText(actual), responsible, comment]);
  return [heading("7. Milepæler"), table(["Nr", "Milepæl", "Planlagt", "Faktisk", "Ansvarlig", "Merknad"], rows)];
}

function economy({ budget: { year, lines }, financing }: Answers): Block[] {
  return [
    heading("8. Budsjett og finansiering"), heading(`Budsjett ${year}`, 2),
    table(["Post", "Ansvar", "Funksjon", "Art", "Prosjekt", "Type", "Beløp", "Fordeling"], lines.map(({ post, responsibility, serviceFunction, account, projectNumber, kind, yearAmount, key }) =>
      [post, responsibility, serviceFunction, account, projectNumber, word(budgetKinds, kind), yearAmount, key])),
    heading("Finansiering", 2),
    table(["Kilde", "Type", "Beløp", "År", "Vilkår", "Status"], financing.map(({ source, kind, amount, year: of, condition, status }) =>
      [source, word(financingKinds, kind), amount, of, condition, word(financingStatuses, status)])),
  ];
}

function followUp({ informationPlan, decisionPoints }: Answers): Block[] {
  return [
    heading("9. Informasjonsplan"),
    table(["Tiltak", "Målgruppe", "Når", "Ansvarlig", "Status", "Merknader"], informationPlan.map(({ measure, audience, when, responsible, status, remarks }) =>
      [measure, audience, when, responsible, word(taskStatuses, status), remarks])),
    heading("10. Beslutningspunkter"),
    table(["Beslutning", "Hvem beslutter", "Når", "Ansvarlig", "Status"], decisionPoints.map(({ decision, body, when, responsible, status }) => [decision, body, when, responsible, word(taskStatuses, status)])),
  ];
}

function savings({ savings: { firstYear, target, identified, toFind, toFindFirstYear, measures: all }, proposals }: Answers): Block[] {
  const years = [0, 1, 2, 3].map((index) => String(Number(firstYear) + index));
  return [
    heading("11. Innsparing"),
    paragraph(`Målet er ${target} kroner. ${identified} er identifisert, ${toFind} skal finnes av delprosjektet, av dette ${toFindFirstYear} i ${firstYear}.`),
    table(["Innsparingstiltak", "Effekt", "Gjennomførbarhet", "Konsekvens for ansatte", "Konsekvens for brukere", "Politisk aksept", ...years], all.map((one) => [
      one.measure, word(highMediumLow, one.effect), word(highMediumLow, one.feasibility), one.consequenceEmployees, one.consequenceUsers, word(highMediumLow, one.politicalAcceptance),
      one.amountYear1, one.amountYear2, one.amountYear3, one.amountYear4,
    ])),
    heading("12. Forbedringsforslag"),
    table(["Enhet", "Ansatte", "Innsendt", "Besluttet", "Innført", "Mål per ansatt"], proposals.map(({ unit, employees, submitted, decided, implemented, targetPerEmployee }) =>
      [unit, employees, submitted, decided, implemented, targetPerEmployee])),
  ];
}

function word(choices: Readonly<Record<string, Words>>, key: string): string {
  return choices[key]?.nb ?? key;
}

function dateText(typed: string): string {
  const day = parseDate(typed);
  return day === null ? typed : formatDate(day);
}

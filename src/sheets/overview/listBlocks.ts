import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { nthValue } from "../nthRow";
import { levelFormats } from "../risk/levelFormats";
import { riskHeading } from "../risk/riskTable";
import { textLiteral } from "../structuredReference";
import { eventColumn, meetingPlace, meetingsAhead } from "./meetingState";
import { lateCount, latePlace, milestoneColumn } from "./milestoneState";
import { captionEdits, linesPerList, listEdits, statusDay, type LineColumn, type OverviewBlock, type Stack } from "./overviewSite";
import { factorAt, levelAt, riskColumn, riskCount, topPlace, unratedCount } from "./riskState";

const labels = {
  meetings: { nb: "Neste møter", nn: "Neste møte", sv: "Nästa möten", en: "Next meetings" },
  noMeetings: { nb: "Ingen flere i planen", nn: "Ingen fleire i planen", sv: "Inga fler i planen", en: "No more in the plan" },
  week: { nb: "Uke", nn: "Veke", sv: "Vecka", en: "Week" },
  monday: { nb: "Mandag", nn: "Måndag", sv: "Måndag", en: "Monday" },
  activity: { nb: "Aktivitet", nn: "Aktivitet", sv: "Aktivitet", en: "Activity" },
  meaning: { nb: "Hva", nn: "Kva", sv: "Vad", en: "What" },
  lateMilestones: { nb: "Forsinkede milepæler", nn: "Forseinka milepælar", sv: "Försenade milstolpar", en: "Late milestones" },
  noneLate: { nb: "Ingen er forsinket", nn: "Ingen er forseinka", sv: "Ingen är försenad", en: "None is late" },
  milestone: { nb: "Milepæl", nn: "Milepæl", sv: "Milstolpe", en: "Milestone" },
  planned: { nb: "Planlagt", nn: "Planlagt", sv: "Planerad", en: "Planned" },
  daysLate: { nb: "Dager over", nn: "Dagar over", sv: "Dagar sen", en: "Days late" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  topRisks: { nb: "Største risikoer", nn: "Største risikoar", sv: "Största risker", en: "Top risks" },
  noneRated: { nb: "Ingen er vurdert", nn: "Ingen er vurderte", sv: "Ingen är bedömd", en: "None is rated" },
  of: { nb: "av", nn: "av", sv: "av", en: "of" },
} as const satisfies Record<string, Words>;

/** The caption says how many there are, where the list has room for fewer. */
function captionWithCount(caption: string, count: string, { language }: BookNames): { readonly formula: string } {
  const of = textLiteral(` ${labels.of[language]} `);
  return { formula: `=${textLiteral(caption)}&IF(${count}>${linesPerList}," ("&${linesPerList}&${of}&${count}&")","")` };
}

/** The first line says so where there is none. */
function orNone(formula: string, n: number, none: string): string {
  return n === 1 ? `IFERROR(${formula},${textLiteral(none)})` : `IFERROR(${formula},"")`;
}

function listBlock(stack: Stack, caption: { readonly formula: string }, columns: readonly LineColumn[], more: OverviewBlock["edits"] = () => []): OverviewBlock {
  return {
    stack,
    rowCount: 2 + linesPerList,
    edits: (row, sheet) => [...captionEdits(caption, stack, row, sheet), ...listEdits(columns, linesPerList, stack, row + 1, sheet), ...more(row, sheet)],
  };
}

export function meetingsBlock({ plan }: BookContent, book: BookNames): OverviewBlock | null {
  if (plan === null) return null;
  const { language } = book;
  const at = (key: "week" | "monday" | "meaning") => (n: number) => nthValue(eventColumn(key, book), meetingPlace(n, book));
  return listBlock("right", captionWithCount(labels.meetings[language], meetingsAhead(book), book), [
    { column: 10, title: labels.week[language], numberFormat: "0", formula: at("week") },
    { column: 11, title: labels.monday[language], numberFormat: "dd.mm.yyyy", formula: at("monday") },
    { column: 12, title: labels.activity[language], formula: (n) => orNone(`INDEX(${eventColumn("activity", book)},${meetingPlace(n, book)})`, n, labels.noMeetings[language]) },
    { column: 14, title: labels.meaning[language], formula: at("meaning") },
  ]);
}

export function lateMilestonesBlock({ milestones }: BookContent, book: BookNames): OverviewBlock | null {
  if (milestones === null) return null;
  const { language } = book;
  const column = (key: Parameters<typeof milestoneColumn>[0]) => milestoneColumn(key, book);
  const text = (n: number) => {
    const [number, milestone] = [`INDEX(${column("number")},${latePlace(n, book)})`, `INDEX(${column("milestone")},${latePlace(n, book)})`];
    return orNone(`IF(${number}="","",${number}&" ")&${milestone}`, n, labels.noneLate[language]);
  };
  return listBlock("left", captionWithCount(labels.lateMilestones[language], lateCount(book), book), [
    { column: 1, title: labels.milestone[language], formula: text },
    { column: 5, title: labels.planned[language], numberFormat: "dd.mm.yyyy", alignment: "Center", formula: (n) => nthValue(column("planned"), latePlace(n, book)) },
    { column: 6, title: labels.daysLate[language], numberFormat: "0", alignment: "Center", formula: (n) => `IFERROR(${statusDay(book)}-INT(INDEX(${column("planned")},${latePlace(n, book)})),"")` },
    { column: 7, title: labels.responsible[language], formula: (n) => nthValue(column("responsible"), latePlace(n, book)) },
  ]);
}

const riskColumns = { risk: 1, id: 5, factor: 6, level: 7, owner: 8 } as const;

export function topRisksBlock({ risks, riskModel }: BookContent, book: BookNames): OverviewBlock | null {
  if (risks === null) return null;
  const { language } = book;
  const heading = (key: Parameters<typeof riskHeading>[0]) => riskHeading(key, language);
  const place = (n: number) => topPlace(n, book);
  const rated = `(${riskCount(book)}-${unratedCount(book)})`;
  return listBlock("left", captionWithCount(labels.topRisks[language], rated, book), [
    { column: riskColumns.risk, title: heading("risk"), formula: (n) => orNone(`INDEX(${riskColumn("risk", book)},${place(n)})&""`, n, labels.noneRated[language]) },
    { column: riskColumns.id, title: heading("id"), alignment: "Center", formula: (n) => nthValue(riskColumn("id", book), place(n)) },
    { column: riskColumns.factor, title: heading("riskFactor"), numberFormat: "0", alignment: "Center", formula: (n) => `IFERROR(${factorAt(place(n), book)},"")` },
    { column: riskColumns.level, title: heading("level"), alignment: "Center", formula: (n) => `IFERROR(${levelAt(place(n), book)},"")` },
    { column: riskColumns.owner, title: heading("owner"), formula: (n) => nthValue(riskColumn("owner", book), place(n)) },
  ], (row, sheet) => levelFormats(
    sheet, rect(row + 2, riskColumns.factor, linesPerList, 2), cellAddress(row + 2, riskColumns.level, "column"), riskModel, book,
  ));
}

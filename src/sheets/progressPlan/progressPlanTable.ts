import type { Language, Words } from "../../domain/language";
import { compareWeeks } from "../../domain/isoWeek";
import type { Activity } from "../../domain/progressPlan";
import type { WeekPeriod } from "../../domain/weekPeriod";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import type { Validation } from "../validation";
import { cellAddress } from "../a1";
import { everyWordIsACode } from "../gridCodeRule";
import { weekColumns, type WeekColumn } from "./weekColumns";

/** Rows of the sheet: heading 1–5, then the bands over the table. */
export const planRows = { month: 6, monday: 7, holidays: 8, statusWeek: 9, header: 10 } as const;

export const firstWeekColumn = 3;

export const activityColumns: readonly ColumnBlueprint<Activity>[] = [
  { key: "activity", label: { nb: "Aktivitet", nn: "Aktivitet", sv: "Aktivitet", en: "Activity" }, type: "text", widthPt: 220, wrap: true, content: ({ activity }) => activity },
  { key: "responsible", label: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" }, type: "text", widthPt: 110, wrap: true, content: ({ responsible }) => responsible },
];

export function progressPlanTable(period: WeekPeriod): TableBlueprint<Activity> {
  return { key: "progressPlan", columns: [...activityColumns, ...weekColumns(period).map(weekColumn)] };
}

function weekColumn({ week, heading }: WeekColumn): ColumnBlueprint<Activity> {
  return {
    key: `week.${week.isoYear}.${week.week}`,
    label: { nb: heading, nn: heading, sv: heading, en: heading },
    type: "text",
    widthPt: heading.length > 2 ? 36 : 30,
    centred: true,
    content: (activity) => weekText(activity, week),
  };
}

/** Codes with one space between, then what could not be read, as it was written. */
export function weekText({ events, unread }: Activity, week: WeekColumn["week"]): string {
  const codes = events.filter((event) => compareWeeks(event.week, week) === 0).flatMap((event) => event.codes);
  const texts = unread.filter((cell) => compareWeeks(cell.week, week) === 0).map(({ text }) => text);
  return [...codes, ...texts].join(" ");
}

const texts = {
  title: { nb: "Koder i rutenettet", nn: "Kodar i rutenettet", sv: "Koder i rutnätet", en: "Codes in the grid" },
  prompt: {
    nb: "Skriv koder fra forklaringen på Innstillinger. Flere koder i samme uke skilles med mellomrom: O A.",
    nn: "Skriv kodar frå forklaringa på Innstillingar. Fleire kodar i same veke skil du med mellomrom: O A.",
    sv: "Skriv koder från förklaringen på Inställningar. Flera koder i samma vecka skiljs med mellanslag: O A.",
    en: "Type codes from the legend on Settings. Put a space between several codes in one week: O A.",
  },
  error: {
    nb: "Bare koder fra forklaringen på Innstillinger er tillatt, med store og små bokstaver som der og mellomrom imellom. Høyst seks i én uke.",
    nn: "Berre kodar frå forklaringa på Innstillingar er tillatne, med store og små bokstavar som der og mellomrom imellom. Høgst seks i éi veke.",
    sv: "Bara koder från förklaringen på Inställningar är tillåtna, med stora och små bokstäver som där och mellanslag emellan. Högst sex i en vecka.",
    en: "Only codes from the legend on Settings are allowed, in the same case as there and with spaces between. Six at most in one week.",
  },
} as const satisfies Record<string, Words>;

/** `row` is the first row the rule stands on. */
export function weekValidation(language: Language, codesName: string, row: number): Validation {
  return {
    rule: { kind: "custom", formula: `=${everyWordIsACode(cellAddress(row, firstWeekColumn), codesName)}` },
    prompt: { title: texts.title[language], message: texts.prompt[language] },
    error: { title: texts.title[language], message: texts.error[language], style: "stop" },
  };
}

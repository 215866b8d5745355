import type { Language, Words } from "../../domain/language";
import { milestoneStatuses, milestoneStatusWords } from "../../domain/milestoneStatus";
import type { BookNames } from "../bookNames";
import { headingOf } from "../sheetBlueprint";
import { holidayTable } from "../settings/holidayTable";
import { columnReference, textLiteral, thisRow } from "../structuredReference";
import { milestoneLabels } from "./milestoneLabels";
import type { MilestoneColumnKey } from "./milestoneTable";

const weekendWords = {
  saturday: { nb: "Lørdag", nn: "Laurdag", sv: "Lördag", en: "Saturday" },
  sunday: { nb: "Søndag", nn: "Sundag", sv: "Söndag", en: "Sunday" },
} as const satisfies Record<string, Words>;

function cell(key: MilestoneColumnKey, language: Language): string {
  return thisRow(milestoneLabels[key][language]);
}

/** How many parts the number has; one that Excel made a number of (1.1) has its decimals for the second. */
export function levelFormula({ language }: BookNames): string {
  const number = cell("number", language);
  const dots = `LEN(${number})-LEN(SUBSTITUTE(${number},".",""))`;
  return `=IF(${number}="","",IF(ISNUMBER(${number}),IF(${number}=INT(${number}),1,2),${dots}+IF(RIGHT(${number})=".",0,1)))`;
}

/** Nothing where no milestone stands. */
export function statusFormula({ language, names }: BookNames): string {
  const status = `PROSJEKT.MILESTONE_STATUS(${cell("planned", language)},${cell("actual", language)},${names.statusDate},${names.warningDays})`;
  return `=IF(${cell("milestone", language)}="","",${inLanguage(status, language)})`;
}

/** MILESTONE_STATUS says its words in bokmål; longer words are replaced first, because they begin with shorter ones. */
function inLanguage(status: string, language: Language): string {
  return milestoneStatuses.map((key) => milestoneStatusWords[key]).filter((words) => words[language] !== words.nb)
    .sort((first, second) => second.nb.length - first.nb.length)
    .reduce((formula, words) => `SUBSTITUTE(${formula},${textLiteral(words.nb)},${textLiteral(words[language])})`, status);
}

/** A public holiday by its name, else the day of a weekend; the holidays stand on the settings sheet. */
export function dayNoteFormula({ language, tables }: BookNames): string {
  const planned = cell("planned", language);
  const holiday = (key: string) => columnReference(tables.holidays, headingOf(holidayTable, key, language));
  const weekend = `IF(WEEKDAY(${planned},2)=6,${textLiteral(weekendWords.saturday[language])},IF(WEEKDAY(${planned},2)=7,${textLiteral(weekendWords.sunday[language])},""))`;
  return `=IF(ISNUMBER(${planned}),IFERROR(INDEX(${holiday("name")},MATCH(INT(${planned}),${holiday("day")},0)),${weekend}),"")`;
}

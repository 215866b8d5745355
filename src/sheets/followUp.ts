import type { Words } from "../domain/language";
import { taskStatuses } from "../domain/mandate/choices";
import type { BookNames, TableKey } from "./bookNames";
import { formulaColumn } from "./columns";
import { alarmStyle, type FigureBlueprint } from "./figures";
import type { RowFormat } from "./registerSheet";
import type { ColumnBlueprint } from "./sheetBlueprint";
import { columnReference, textLiteral, thisRow } from "./structuredReference";
import { whenLabels } from "./whenColumns";

/** Where a row stands by the status date. */
export const followUpWords = {
  completed: { nb: "Fullført", nn: "Fullført", sv: "Slutförd", en: "Completed" },
  overdue: { nb: "Forfalt", nn: "Forfalle", sv: "Förfallen", en: "Overdue" },
  now: { nb: "Nå", nn: "No", sv: "Nu", en: "Now" },
  soon: { nb: "Snart", nn: "Snart", sv: "Snart", en: "Soon" },
  later: { nb: "Senere", nn: "Seinare", sv: "Senare", en: "Later" },
  undated: { nb: "Uten dato", nn: "Utan dato", sv: "Utan datum", en: "No date" },
} as const satisfies Record<string, Words>;

export const followUpLabel: Words = { nb: "Oppfølging", nn: "Oppfølging", sv: "Uppföljning", en: "Follow-up" };
export const statusLabel: Words = { nb: "Status", nn: "Status", sv: "Status", en: "Status" };

/** `name` is the heading of the column that makes a row one. */
export function followUpColumn<Entry>(name: Words): ColumnBlueprint<Entry> {
  return { ...formulaColumn<Entry>({ key: "followUp", label: followUpLabel, widthPt: 84 }, "text", (book) => followUpFormula(name, book)), centred: true };
}

/** A row is overdue when its last day has passed. It warns as milestones do; a deadline is never "now", only soon. */
function followUpFormula(name: Words, { language, names: { statusDate, warningDays } }: BookNames): string {
  const [row, status, from, to] = [name, statusLabel, whenLabels.from, whenLabels.to].map((label) => thisRow(label[language]));
  const say = (key: keyof typeof followUpWords) => textLiteral(followUpWords[key][language]);
  const start = `IF(${from}="",${to},${from})`;
  const byDay = `IF(AND(${to}<>"",${to}<${statusDate}),${say("overdue")},IF(AND(${from}<>"",${from}<=${statusDate}),${say("now")},IF(${start}<=${statusDate}+N(${warningDays}),${say("soon")},${say("later")})))`;
  const dated = `IF(AND(NOT(ISNUMBER(${from})),NOT(ISNUMBER(${to}))),${say("undated")},IF(ISNUMBER(${statusDate}),${byDay},""))`;
  return `=IF(${row}="","",IF(${status}=${textLiteral(taskStatuses.completed[language])},${say("completed")},${dated}))`;
}

const fills = { overdue: alarmStyle, now: { fillColor: "#FFF2CC", fontColor: "#000000" }, soon: { fillColor: "#FFF2CC", fontColor: "#000000" }, completed: { fillColor: "#E2EFDA", fontColor: "#000000" } } as const;

export const followUpFormats: readonly RowFormat[] = (["completed", "soon", "now", "overdue"] as const).map((key) => ({
  columns: ["followUp"],
  when: (cell, { language }) => `${cell("followUp")}=${textLiteral(followUpWords[key][language])}`,
  style: fills[key],
}));

const figureLabels = {
  overdue: { nb: "Forfalt", nn: "Forfalle", sv: "Förfallna", en: "Overdue" },
  next: { nb: "Nå eller snart", nn: "No eller snart", sv: "Nu eller snart", en: "Now or soon" },
  undated: { nb: "Uten dato", nn: "Utan dato", sv: "Utan datum", en: "Without a date" },
} as const satisfies Record<string, Words>;

/** How many rows there are, and how many of them need somebody's attention. */
export function followUpFigures(table: TableKey, count: { readonly label: Words; readonly name: Words }): readonly FigureBlueprint[] {
  const rows = (book: BookNames, ...keys: readonly (keyof typeof followUpWords)[]) =>
    keys.map((key) => `COUNTIF(${columnReference(book.tables[table], followUpLabel[book.language])},${textLiteral(followUpWords[key][book.language])})`).join("+");
  return [
    { label: count.label, numberFormat: "0", formula: (book) => `=SUMPRODUCT(--(${columnReference(book.tables[table], count.name[book.language])}<>""))` },
    { label: figureLabels.overdue, numberFormat: "0", formula: (book) => `=${rows(book, "overdue")}`, alarm: (cell) => `${cell}>0` },
    { label: figureLabels.next, numberFormat: "0", formula: (book) => `=${rows(book, "now", "soon")}` },
    { label: figureLabels.undated, numberFormat: "0", formula: (book) => `=${rows(book, "undated")}` },
  ];
}

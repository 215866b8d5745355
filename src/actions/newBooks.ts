import { bookEdits, blueprintVersion, sheetsFor, sheetTitles } from "../sheets/bookBlueprint";
import type { BookContent } from "../sheets/bookContent";
import { chooseNames, type BookNames } from "../sheets/bookNames";
import { settingKey } from "../sheets/bookSettings";
import type { SettingValue, SheetEdit } from "../sheets/sheetEdit";
import type { KnownWorkbook } from "./knownWorkbook";

export type PlannedBook = { readonly id: string; readonly content: BookContent; readonly names: BookNames };

/** Names nobody has yet, for each subproject in turn. */
export function planBooks(contents: readonly BookContent[], { inventory, settings }: KnownWorkbook): PlannedBook[] {
  const books: PlannedBook[] = [];
  for (const content of contents) {
    const isFirst = settings.subprojects.length + books.length === 0;
    const names = chooseNames(content.language, sheetTitles(content.language), {
      sheets: [...inventory.sheets.map(({ name }) => name), ...books.flatMap((book) => Object.values(book.names.sheets))],
      tablesAndNames: [
        ...inventory.tables.map(({ name }) => name), ...inventory.names,
        ...books.flatMap((book) => [...Object.values(book.names.tables), ...Object.values(book.names.names)]),
      ],
    }, isFirst ? "" : shortNameOf(content));
    books.push({ id: nextId([...settings.subprojects.map(({ id }) => id), ...books.map(({ id }) => id)]), content, names });
  }
  return books;
}

/** As many letters of the subproject's name as fit beside the titles of the sheets. */
const derivedLength = 12;

/** Tables that were imported without a name of their own get numbers instead. */
function shortNameOf({ shortName, subproject }: BookContent): string {
  return (shortName === "" ? subproject.slice(0, derivedLength) : shortName).trim();
}

function nextId(taken: readonly string[]): string {
  return String(1 + Math.max(0, ...taken.map(Number).filter(Number.isFinite)));
}

/** All sheets of all books, what the workbook shall remember of them, and the first one shown. */
export function newBookEdits(books: readonly PlannedBook[], { settings }: KnownWorkbook): SheetEdit[] {
  const first = books[0];
  const value = {
    ...settings,
    version: blueprintVersion,
    language: first?.content.language ?? settings.language,
    riskModel: first?.content.riskModel.id ?? settings.riskModel,
    country: first?.content.country ?? settings.country,
    subprojects: [...settings.subprojects, ...books.map(remembered)],
  };
  const shown = first && sheetsFor(first.content)[0];
  return [
    ...books.flatMap(({ content, names }) => bookEdits(content, names)),
    { kind: "saveSetting", key: settingKey, value },
    ...(shown ? [{ kind: "activate", sheet: first.names.sheets[shown.kind], row: 1, column: 1 } as const] : []),
  ];
}

function remembered({ id, content, names }: PlannedBook): SettingValue {
  return {
    id,
    project: content.project,
    subproject: content.subproject,
    blueprint: blueprintVersion,
    language: content.language,
    riskModel: content.riskModel.id,
    period: content.plan && { from: { ...content.plan.period.from }, to: { ...content.plan.period.to } },
    sheets: sheetsFor(content).map(({ kind }) => ({ kind, name: names.sheets[kind], id: { $sheetId: names.sheets[kind] } })),
    tables: names.tables,
    names: names.names,
  };
}

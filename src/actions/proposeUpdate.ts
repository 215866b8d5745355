import { issue, type Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { success, type Outcome } from "../domain/outcome";
import type { WeekPeriod } from "../domain/weekPeriod";
import { blueprints, sheetTitles } from "../sheets/bookBlueprint";
import type { BookContent } from "../sheets/bookContent";
import type { TableKey } from "../sheets/bookNames";
import type { KnownSubproject } from "../sheets/bookSettings";
import { legendTable } from "../sheets/settings/legendTable";
import { rowContents, type TableContents } from "../sheets/sheetBlueprint";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { SheetKind } from "../sheets/sheetKind";
import { tableRecords, textAt } from "../sheets/tableRecords";
import type { TableSnapshot, WorkbookPort } from "../sheets/workbookPort";
import { bookContents, countsOf } from "./bookContents";
import type { ImportCounts, ImportRequest } from "./importRequest";
import { namesOf, readKnownWorkbook, type KnownWorkbook } from "./knownWorkbook";
import type { Difference } from "./update/difference";
import { eventsUpdate } from "./update/eventsUpdate";
import { planUpdate } from "./update/planUpdate";
import { registerUpdate } from "./update/registerUpdate";
import { matchKey, rowsUpdate, together, type TableUpdate } from "./update/tableUpdate";

export type { Difference } from "./update/difference";

/** `differences` is for people; `edits` is what applyUpdate applies. No differences means there is nothing to write. */
export type UpdateProposal = {
  readonly language: Language;
  readonly subproject: string;
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string; readonly id: string }[];
  readonly differences: readonly Difference[];
  /** What the update cannot do, such as a week the sheet has no column for. */
  readonly issues: readonly Issue[];
  readonly counts: ImportCounts;
  readonly edits: readonly SheetEdit[];
};

/** Null: nothing of ours in the workbook that holds the same kinds of table. Two syncs. */
export async function proposeUpdate(port: WorkbookPort, request: ImportRequest): Promise<Outcome<UpdateProposal | null>> {
  const contents = bookContents(request);
  if (!contents.ok) return contents;
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const [content, ...more] = contents.value;
  const subproject = content && more.length === 0 ? subprojectFor(content, known.value) : undefined;
  return content && subproject ? proposeContent(port, content, subproject, known.value) : success(null);
}

/** What the content would change in the sheets of a subproject; a sheet the subproject has not is told of, not made. */
export async function proposeContent(port: WorkbookPort, content: BookContent, subproject: KnownSubproject, { inventory }: KnownWorkbook): Promise<Outcome<UpdateProposal>> {
  const book = namesOf(subproject);
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const wanted = wantedTables(content);
  const tables = await port.readTables(wanted.map(({ key }) => book.tables[key]).filter((name) => existing.has(name)));
  if (!tables.ok) return tables;
  const snapshot = (key: TableKey) => tables.value.find(({ name }) => name === book.tables[key]);
  const updates = [
    ...(content.plan && subproject.period ? planUpdates(content.plan, subproject.period, snapshot, subproject) : []),
    ...registersOf(content).flatMap(({ kind, contents }) => oneOrNone(snapshot(contents.table.key), (register) => registerUpdate(kind, contents, register, book))),
  ];
  const titles = sheetTitles(subproject.language);
  return success({
    ...together(updates),
    issues: [
      ...updates.flatMap((update) => ("issues" in update ? (update.issues as readonly Issue[]) : [])),
      ...wanted.filter(({ key, kind }) => kind !== "settings" && !snapshot(key)).map(({ kind }) => issue("warning", "update.sheetMissing", { params: { sheet: titles[kind] } })),
    ],
    language: subproject.language,
    subproject: subproject.subproject,
    sheets: tables.value.flatMap(({ name, sheetName, sheetId }) => wanted.filter(({ key, kind }) => kind !== "settings" && book.tables[key] === name).map(({ kind }) => ({ kind, name: sheetName, id: sheetId }))),
    counts: countsOf([content]),
  });
}

type WantedTable = { readonly key: TableKey; readonly kind: SheetKind };

function registersOf(content: BookContent): readonly { readonly kind: SheetKind; readonly contents: TableContents }[] {
  return blueprints.flatMap(({ kind, records }) => (records?.(content) ?? []).map((contents) => ({ kind, contents })));
}

function wantedTables(content: BookContent): readonly WantedTable[] {
  const ofPlan: readonly WantedTable[] = content.plan ? [{ key: "progressPlan", kind: "progressPlan" }, { key: "events", kind: "events" }, { key: "legend", kind: "settings" }] : [];
  return [...ofPlan, ...registersOf(content).map(({ kind, contents }) => ({ key: contents.table.key, kind }))];
}

/** The one of that name first, then any, that has every table the content needs. */
function subprojectFor(content: BookContent, { inventory, settings }: KnownWorkbook): KnownSubproject | undefined {
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const able = settings.subprojects.filter((subproject) => wantedTables(content).every(({ key }) => existing.has(namesOf(subproject).tables[key])) && (!content.plan || subproject.period));
  return able.find(({ subproject }) => matchKey(subproject) === matchKey(content.subproject)) ?? (content.subproject === "" ? able[0] : able.find(({ subproject }) => subproject === ""));
}

function planUpdates(plan: NonNullable<BookContent["plan"]>, period: WeekPeriod, snapshot: (key: TableKey) => TableSnapshot | undefined, subproject: KnownSubproject): TableUpdate[] {
  const [grid, list, legend] = [snapshot("progressPlan"), snapshot("events"), snapshot("legend")];
  if (!grid || !list || !legend) return [];
  const book = namesOf(subproject);
  const entries = tableRecords(legendTable, legend, subproject.language);
  const known = new Set(legend.values.map((_, row) => textAt(entries, row, "code")));
  const newCodes = plan.legend.filter(({ code }) => !known.has(code));
  const planned = planUpdate(plan, period, grid, book);
  return [
    rowsUpdate({ sheet: "settings", records: entries, book }, legendTable, newCodes.map((entry) => ({ record: entry.code, contents: rowContents(legendTable, entry, book.language), after: entry.meaning }))),
    planned,
    eventsUpdate(planned.grid, new Set([...known, ...plan.legend.map(({ code }) => code)]), period, list, book),
  ];
}

function oneOrNone<Value, Result>(value: Value | undefined, use: (value: Value) => Result): Result[] {
  return value === undefined ? [] : [use(value)];
}

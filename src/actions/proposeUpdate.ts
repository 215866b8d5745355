import type { Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { success, type Outcome } from "../domain/outcome";
import type { WeekPeriod } from "../domain/weekPeriod";
import type { BookContent } from "../sheets/bookContent";
import type { TableKey } from "../sheets/bookNames";
import type { KnownSubproject } from "../sheets/bookSettings";
import { legendTable } from "../sheets/settings/legendTable";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { SheetKind } from "../sheets/sheetKind";
import { tableRecords, textAt } from "../sheets/tableRecords";
import type { TableSnapshot, WorkbookPort } from "../sheets/workbookPort";
import { bookContents, countsOf } from "./bookContents";
import type { ImportCounts, ImportRequest } from "./importRequest";
import { namesOf, readKnownWorkbook } from "./knownWorkbook";
import type { Difference } from "./update/difference";
import { eventsUpdate } from "./update/eventsUpdate";
import { planUpdate } from "./update/planUpdate";
import { riskUpdate } from "./update/riskUpdate";
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
  const { settings, inventory } = known.value;
  const [content, ...more] = contents.value;
  const existing = new Set(inventory.tables.map(({ name }) => name));
  const subproject = content && more.length === 0 ? subprojectFor(content, settings.subprojects, existing) : undefined;
  if (!content || !subproject) return success(null);
  const book = namesOf(subproject);
  const wanted = tablesFor(content).map((key) => book.tables[key]);
  const tables = await port.readTables(wanted);
  if (!tables.ok) return tables;
  const snapshot = (key: TableKey) => tables.value.find(({ name }) => name === book.tables[key]);
  const updates = [
    ...(content.plan && subproject.period ? planUpdates(content, subproject.period, snapshot, subproject) : []),
    ...(content.risks ? oneOrNone(snapshot("risks"), (register) => riskUpdate(content.risks ?? [], register, book)) : []),
  ];
  return success({
    ...together(updates),
    issues: updates.flatMap((update) => ("issues" in update ? (update.issues as readonly Issue[]) : [])),
    language: subproject.language,
    subproject: subproject.subproject,
    sheets: tables.value.flatMap(({ name, sheetName, sheetId }) => kindsByTable(subproject, name).map((kind) => ({ kind, name: sheetName, id: sheetId }))),
    counts: countsOf(contents.value),
  });
}

/** The one of that name first, then any, that has every table the content needs. */
function subprojectFor(content: BookContent, subprojects: readonly KnownSubproject[], existing: ReadonlySet<string>): KnownSubproject | undefined {
  const able = subprojects.filter((subproject) => tablesFor(content).every((key) => existing.has(namesOf(subproject).tables[key])) && (!content.plan || subproject.period));
  return able.find(({ subproject }) => matchKey(subproject) === matchKey(content.subproject)) ?? (content.subproject === "" ? able[0] : able.find(({ subproject }) => subproject === ""));
}

function tablesFor({ plan, risks }: BookContent): TableKey[] {
  return [...(plan ? ["progressPlan", "events", "legend"] as const : []), ...(risks ? ["risks"] as const : [])];
}

function kindsByTable(subproject: KnownSubproject, name: string): SheetKind[] {
  const { tables } = namesOf(subproject);
  return (["progressPlan", "events", "risks"] as const).filter((key) => tables[key] === name);
}

function planUpdates({ plan }: BookContent, period: WeekPeriod, snapshot: (key: TableKey) => TableSnapshot | undefined, subproject: KnownSubproject): TableUpdate[] {
  const [grid, list, legend] = [snapshot("progressPlan"), snapshot("events"), snapshot("legend")];
  if (!plan || !grid || !list || !legend) return [];
  const book = namesOf(subproject);
  const entries = tableRecords(legendTable, legend, subproject.language);
  const known = new Set(legend.values.map((_, row) => textAt(entries, row, "code")));
  const newCodes = plan.legend.filter(({ code }) => !known.has(code));
  const planned = planUpdate(plan, period, grid, book);
  return [
    rowsUpdate({ sheet: "settings", records: entries, book }, legendTable, newCodes.map((entry) => ({ record: entry.code, entry, after: entry.meaning }))),
    planned,
    eventsUpdate(planned.grid, new Set([...known, ...plan.legend.map(({ code }) => code)]), period, list, book),
  ];
}

function oneOrNone<Value, Result>(value: Value | undefined, use: (value: Value) => Result): Result[] {
  return value === undefined ? [] : [use(value)];
}

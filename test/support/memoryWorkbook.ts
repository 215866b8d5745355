import { issue, type Issue } from "../../src/domain/issue";
import { failure, success, type Outcome } from "../../src/domain/outcome";
import { isFormula, type CellContent, type CellFormula, type CellPlace, type CellRect, type CellValue } from "../../src/sheets/cell";
import { draftKey, sharingKey } from "../../src/sheets/bookSettings";
import type { SettingValue, SheetEdit } from "../../src/sheets/sheetEdit";
import type { ApplyOptions, ApplyReceipt, CellsPlace, CellsSnapshot, RangeSnapshot, SheetEntry, SpillPlace, WorkbookPort } from "../../src/sheets/workbookPort";

type MemorySheet = { readonly id: string; readonly name: string; readonly cells: Map<string, CellContent> };
type MemoryTable = { readonly name: string; readonly sheet: string; rect: CellRect };
type MemoryName = { readonly name: string; readonly sheet: string; readonly rect: CellRect };

type Filling = CellFormula & { readonly value: CellValue };

type Method = "readSelection" | "inventory" | "readTables" | "readNames" | "readSheets" | "readCells" | "apply" | "goTo";

/** A workbook of cells, tables, names and settings, without formats, rules or calculation. */
export class MemoryWorkbook implements WorkbookPort {
  readonly visited: CellPlace[] = [];
  readonly applied: SheetEdit[][] = [];
  selection: RangeSnapshot = rangeOf([[""]]);
  decimalSign = ",";
  private sheets: MemorySheet[] = [{ id: "{1}", name: "Ark1", cells: new Map() }];
  private tables: MemoryTable[] = [];
  private names: MemoryName[] = [];
  private setting: SettingValue = null;
  private draft: SettingValue = null;
  private sharing: SettingValue = null;
  private made = 1;
  private readonly refusals = new Map<Method, Issue>();
  private readonly gates = new Map<Method, Promise<void>>();

  /** The next call of the method is refused with this issue. */
  refuse(method: Method, reason: Issue): void {
    this.refusals.set(method, reason);
  }

  /** Calls of the method wait until the function given back is called. */
  hold(method: Method): () => void {
    let release = () => {};
    this.gates.set(method, new Promise((resolve) => { release = resolve; }));
    return () => { this.gates.delete(method); release(); };
  }

  sheetNames(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  cell(sheet: string, row: number, column: number): CellContent {
    return this.sheet(sheet).cells.get(key(row, column)) ?? "";
  }

  type(sheet: string, row: number, column: number, content: CellContent): void {
    this.sheet(sheet).cells.set(key(row, column), content);
  }

  /** A formula that fills cells with these values. */
  spill(sheet: string, row: number, column: number, formula: string, values: readonly (readonly CellValue[])[]): void {
    this.write(sheet, row, column, values);
    const filling: Filling = { formula, spillsTo: { rowCount: values.length, columnCount: values[0]?.length ?? 1 }, value: values[0]?.[0] ?? "" };
    this.type(sheet, row, column, filling);
  }

  table(name: string): MemoryTable | undefined {
    return this.tables.find((table) => table.name === name);
  }

  /** As if the table and the names had never been made. */
  remove(table: string, names: readonly string[]): void {
    const { sheet, rect } = this.table(table) ?? { sheet: "", rect: null };
    if (rect) this.clear(sheet, { ...rect, row: rect.row - 1, rowCount: rect.rowCount + 1 });
    this.tables = this.tables.filter(({ name }) => name !== table);
    for (const { sheet: on, rect: cell } of this.names.filter(({ name }) => names.includes(name))) this.clear(on, { ...cell, column: 1, columnCount: 2 });
    this.names = this.names.filter(({ name }) => !names.includes(name));
  }

  readSelection = () => this.answer("readSelection", () => this.selection);

  inventory = () => this.answer("inventory", () => ({
    sheets: this.sheets.map(({ id, name }): SheetEntry => ({ id, name, visible: true, protected: false })),
    activeSheetId: this.sheets[0]?.id ?? "",
    tables: this.tables.map(({ name, sheet }) => ({ name, sheetId: this.sheet(sheet).id })),
    names: this.names.map(({ name }) => name),
    setting: this.setting,
    draft: this.draft,
    sharing: this.sharing,
    structureProtected: false,
  }));

  readTables = (wanted: readonly string[]) => this.answer("readTables", () => this.tables
    .filter(({ name }) => wanted.includes(name))
    .map(({ name, sheet, rect }) => {
      const { id, cells } = this.sheet(sheet);
      const body = { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 };
      return {
        name, sheetName: sheet, sheetId: id, row: rect.row, column: rect.column,
        header: (grid(cells, { ...rect, rowCount: 1 }, valueOf)[0] ?? []).map(String),
        values: grid(cells, body, valueOf),
        formulas: grid(cells, body, formulaOf),
      };
    }));

  readNames = (wanted: readonly string[]) => this.answer("readNames", () => this.names
    .filter(({ name }) => wanted.includes(name))
    .map(({ name, sheet, rect }) => ({ name, sheetName: sheet, sheetId: this.sheet(sheet).id, rect, values: grid(this.sheet(sheet).cells, rect, valueOf) })));

  readSheets = (ids: readonly string[]) => this.answer("readSheets", () => this.sheets
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, cells }) => {
      const rect = usedRect(cells);
      return { id, name, rect, formulas: rect ? grid(cells, rect, formulaOf) : [], values: rect ? grid(cells, rect, valueOf) : [] };
    }));

  /** Of the selection its place alone counts: what stands there is what was typed. */
  readCells = (place: CellsPlace | "selection") => this.answer("readCells", (): CellsSnapshot | null => {
    const { selection } = this;
    const sheetName = place === "selection" ? selection.sheetName : place.sheetName ?? this.sheets[0]?.name;
    const sheet = this.sheets.find(({ name }) => name === sheetName);
    if (!sheet) return null;
    const rect = place === "selection" ? { row: selection.row, column: selection.column, rowCount: selection.values.length, columnCount: selection.values[0]?.length ?? 0 } : place.rect;
    const used = usedRect(new Map([...sheet.cells].filter(([at, content]) => content !== "" && isWithin(at, rect))));
    return { sheetName: sheet.name, sheetId: sheet.id, rect, used: used && { rect: used, values: grid(sheet.cells, used, valueOf), formulas: grid(sheet.cells, used, formulaOf) }, format: "General", spill: null };
  });

  readSpills = (cells: readonly SpillPlace[]) => this.answer("readCells", () => cells.map(({ sheetId, row, column }) => {
    const content = this.sheets.find(({ id }) => id === sheetId)?.cells.get(key(row, column)) ?? "";
    return isFormula(content) && content.spillsTo ? { row, column, ...content.spillsTo } : null;
  }));

  decimalSeparator = () => this.answer("inventory", () => this.decimalSign);

  apply = async (edits: readonly SheetEdit[], { cancellation }: ApplyOptions = {}): Promise<Outcome<ApplyReceipt>> => {
    await this.gates.get("apply");
    return cancellation?.cancelled ? failure(issue("info", "host.cancelled")) : this.answer("apply", () => this.applyAll(edits));
  };

  private applyAll(edits: readonly SheetEdit[]): ApplyReceipt {
    this.applied.push([...edits]);
    const sheetIds: Record<string, string> = {};
    const restore: SheetEdit[] = [];
    for (const edit of edits) this.applyOne(edit, sheetIds, restore);
    return { sheetIds, restore: restore.reverse() };
  }

  goTo = (place: CellPlace): Promise<Outcome<void>> => this.answer("goTo", () => { this.visited.push(place); });

  isSetSupported = () => true;

  private async answer<Value>(method: Method, value: () => Value): Promise<Outcome<Value>> {
    await this.gates.get(method);
    const refusal = this.refusals.get(method);
    this.refusals.delete(method);
    return refusal ? failure(refusal) : success(value());
  }

  private sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  }

  private applyOne(edit: SheetEdit, sheetIds: Record<string, string>, restore: SheetEdit[]): void {
    if (edit.kind === "addSheet") {
      this.made += 1;
      sheetIds[edit.sheet] = `{${this.made}}`;
      this.sheets.push({ id: `{${this.made}}`, name: edit.sheet, cells: new Map() });
    } else if (edit.kind === "writeCells") {
      if (!(edit.sheet in sheetIds)) restore.push({ ...edit, rows: edit.rows.map((row, down) => row.map((_, right) => this.cell(edit.sheet, edit.row + down, edit.column + right))) });
      this.write(edit.sheet, edit.row, edit.column, edit.rows);
    } else if (edit.kind === "addTable") {
      if (!(edit.sheet in sheetIds)) restore.push({ kind: "clearCells", sheet: edit.sheet, rect: edit.rect }, { kind: "removeTable", name: edit.name });
      this.tables.push({ name: edit.name, sheet: edit.sheet, rect: edit.rect });
    } else if (edit.kind === "addName") {
      this.names.push({ name: edit.name, sheet: edit.sheet, rect: edit.rect });
    } else if (edit.kind === "appendTableRows") {
      this.write(edit.sheet, edit.row, edit.column, edit.rows);
      this.growTable(edit.table, edit.rows.length);
      restore.push({ kind: "removeTableRows", sheet: edit.sheet, rect: { row: edit.row, column: edit.column, rowCount: edit.rows.length, columnCount: edit.rows[0]?.length ?? 0 }, closeGap: false });
    } else if (edit.kind === "removeTableRows") {
      this.shrinkTable(edit.sheet, edit.rect);
    } else if (edit.kind === "removeTable") {
      this.tables = this.tables.filter(({ name }) => name !== edit.name);
    } else if (edit.kind === "clearCells") {
      this.clear(edit.sheet, edit.rect);
    } else if (edit.kind === "removeSheet") {
      const name = this.sheets.find(({ id }) => id === edit.sheetId)?.name;
      this.sheets = this.sheets.filter(({ id }) => id !== edit.sheetId);
      this.tables = this.tables.filter(({ sheet }) => sheet !== name);
    } else if (edit.kind === "removeName") {
      this.names = this.names.filter(({ name }) => name !== edit.name);
    } else if (edit.kind === "saveSetting") {
      if (edit.key === draftKey) this.draft = edit.value;
      else if (edit.key === sharingKey) this.sharing = edit.value;
      else this.setting = withSheetIds(edit.value, sheetIds);
    }
  }

  private clear(sheet: string, { row, column, rowCount, columnCount }: CellRect): void {
    for (let down = 0; down < rowCount; down += 1) {
      for (let right = 0; right < columnCount; right += 1) this.sheet(sheet).cells.delete(key(row + down, column + right));
    }
  }

  private growTable(name: string, rows: number): void {
    const table = this.table(name);
    if (table) table.rect = { ...table.rect, rowCount: table.rect.rowCount + rows };
  }

  /** The last rows only, as an undo of appended rows takes away. */
  private shrinkTable(sheet: string, { row, column, rowCount, columnCount }: CellRect): void {
    const table = this.tables.find(({ sheet: on, rect }) => on === sheet && rect.column === column && row + rowCount === rect.row + rect.rowCount);
    if (table) table.rect = { ...table.rect, rowCount: table.rect.rowCount - rowCount };
    this.clear(sheet, { row, column, rowCount, columnCount });
  }

  private write(sheet: string, row: number, column: number, rows: readonly (readonly CellContent[])[]): void {
    rows.forEach((cells, down) => cells.forEach((content, right) => {
      if (content !== null) this.type(sheet, row + down, column + right, content);
    }));
  }
}

export function rangeOf(values: readonly (readonly CellValue[])[], at = { sheetName: "Ark1", row: 1, column: 1 }): RangeSnapshot {
  return { ...at, sheetId: "{1}", values, text: values.map((row) => row.map((value) => String(value ?? ""))) };
}

export function hostFailure(code: string): Issue {
  return issue("error", "host.failed", { params: { code } });
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

function valueOf(content: CellContent): CellValue {
  if (!isFormula(content)) return content;
  return "value" in content ? (content as Filling).value : "";
}

function formulaOf(content: CellContent): CellValue {
  return isFormula(content) ? content.formula : content;
}

function grid(cells: ReadonlyMap<string, CellContent>, { row, column, rowCount, columnCount }: CellRect, read: (content: CellContent) => CellValue): CellValue[][] {
  return Array.from({ length: rowCount }, (_, down) => Array.from({ length: columnCount }, (__, right) => read(cells.get(key(row + down, column + right)) ?? "")));
}

function isWithin(place: string, rect: CellRect): boolean {
  const [row = 0, column = 0] = place.split(":").map(Number);
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}

function usedRect(cells: ReadonlyMap<string, CellContent>): CellRect | null {
  const places = [...cells.keys()].map((place) => place.split(":").map(Number));
  if (places.length === 0) return null;
  const [rows, columns] = [0, 1].map((axis) => places.map((place) => place[axis] ?? 0));
  const row = Math.min(...(rows ?? []));
  const column = Math.min(...(columns ?? []));
  return { row, column, rowCount: Math.max(...(rows ?? [])) - row + 1, columnCount: Math.max(...(columns ?? [])) - column + 1 };
}

function withSheetIds(value: SettingValue, ids: Readonly<Record<string, string>>): SettingValue {
  if (Array.isArray(value)) return value.map((item) => withSheetIds(item as SettingValue, ids));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as Readonly<Record<string, SettingValue>>);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "$sheetId") return ids[String(only[1])] ?? null;
  return Object.fromEntries(entries.map(([name, item]) => [name, withSheetIds(item, ids)]));
}

import type { Language } from "../domain/language";
import { success, type Outcome } from "../domain/outcome";
import type { RiskModelId } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import { blueprintVersion } from "../sheets/bookBlueprint";
import { settingKey, type BookSettings } from "../sheets/bookSettings";
import type { SettingValue, SheetEdit } from "../sheets/sheetEdit";
import type { NameSnapshot, WorkbookPort } from "../sheets/workbookPort";
import { namesOf, readKnownWorkbook } from "./knownWorkbook";

/** The user's choices for this workbook. New sheets follow them; `statusDate` is the named cell on the settings sheet. */
export type WorkbookChoices = {
  readonly language: Language | null;
  readonly riskModel: RiskModelId;
  readonly country: "NO" | "SE" | null;
  /** Null where the workbook has no settings sheet yet, or no date stands in its cell. */
  readonly statusDate: SerialDay | null;
};

export async function readWorkbookSettings(port: WorkbookPort): Promise<Outcome<WorkbookChoices>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { language, riskModel, country } = known.value.settings;
  const cells = await statusDateCells(port, known.value.settings);
  if (!cells.ok) return cells;
  const date = cells.value[0]?.values[0]?.[0];
  return success({ language, riskModel, country, statusDate: typeof date === "number" && date >= 1 ? Math.floor(date) : null });
}

/** Writes what is given and keeps the rest; a status date goes into every subproject's cell. */
export async function saveWorkbookSettings(port: WorkbookPort, choices: Partial<WorkbookChoices>): Promise<Outcome<void>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  const { statusDate, ...remembered } = choices;
  const cells = typeof statusDate !== "number" ? success([]) : await statusDateCells(port, settings);
  if (!cells.ok) return cells;
  const dates = cells.value.map(({ sheetName, rect }): SheetEdit => ({ kind: "writeCells", sheet: sheetName, row: rect.row, column: rect.column, rows: [[statusDate ?? null]] }));
  const setting: SheetEdit[] = Object.keys(remembered).length === 0 ? [] : [
    { kind: "saveSetting", key: settingKey, value: { ...settings, ...remembered, version: blueprintVersion } as SettingValue },
  ];
  const applied = await port.apply([...dates, ...setting], { baseline: inventory });
  return applied.ok ? success(undefined) : applied;
}

function statusDateCells(port: WorkbookPort, { subprojects }: BookSettings): Promise<Outcome<readonly NameSnapshot[]>> {
  return subprojects.length === 0 ? Promise.resolve(success([])) : port.readNames(subprojects.map((subproject) => namesOf(subproject).names.statusDate));
}

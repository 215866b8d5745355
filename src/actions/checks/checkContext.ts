import type { Language } from "../../domain/language";
import type { RiskModelId } from "../../domain/riskModel";
import type { SerialDay } from "../../domain/serialDay";
import type { TableFinding } from "../../domain/tableFinding";
import type { WeekPeriod } from "../../domain/weekPeriod";
import type { CellNameKey, TableKey } from "../../sheets/bookNames";
import type { CellValue } from "../../sheets/cell";
import type { TableRecords } from "../../sheets/tableRecords";

/** What the checks of one subproject know beside the table they look at. */
export type CheckContext = {
  readonly language: Language;
  /** Null: the cell is gone, or holds no date. */
  readonly statusDate: SerialDay | null;
  /** Of the progress plan; null where there is none. */
  readonly period: { readonly from: SerialDay; readonly to: SerialDay } | null;
  readonly weeks: WeekPeriod | null;
  readonly country: "NO" | "SE";
  readonly riskModel: RiskModelId;
  /** What a field of the settings sheet holds; null: the cell is gone. Only those in checkSheets are read. */
  readonly cell: (name: CellNameKey) => CellValue;
  /** Another table of the same subproject, as it stands; null where it is not there. */
  readonly tables: (key: TableKey) => TableRecords | null;
};

/** The findings of one table, by its rows and column keys. */
export type TableCheck = (records: TableRecords, context: CheckContext) => readonly TableFinding[];

import type { Issue, Place } from "../domain/issue";
import type { Legend } from "../domain/legend";
import type { ProgressPlan } from "../domain/progressPlan";
import type { Risk } from "../domain/risk";
import type { RiskField } from "./riskColumns";
import type { SourceCell } from "./source";
import { recordKinds, type RecordKind, type RecordsReading } from "./records/recordsReading";

/** Every kind that is recognised, in the order a mandate has them. */
export const tableKinds = ["progressGrid", "riskRegister", ...recordKinds] as const;

export type TableKind = "progressGrid" | "riskRegister" | RecordKind;

/** A column's week; the year is null until it is known. */
export type GridWeek = { readonly isoYear: number | null; readonly week: number };

export type GridEvent = { readonly week: GridWeek; readonly codes: readonly string[]; readonly place: Place };

export type GridUnreadCell = { readonly week: GridWeek; readonly text: string; readonly place: Place };

export type GridActivity = {
  readonly activity: string;
  readonly responsible: string;
  readonly place: Place;
  readonly events: readonly GridEvent[];
  readonly unread: readonly GridUnreadCell[];
  /** Where its name and its responsible stand or could stand; `joined` is every cell of a name that is joined of several. */
  readonly labels?: { readonly activity?: Place; readonly responsible?: Place; readonly joined?: readonly Place[] };
  /** The weeks where nothing stands. */
  readonly blanks?: readonly { readonly week: GridWeek; readonly place: Place }[];
};

export type ProgressGridReading = {
  readonly kind: "progressGrid";
  readonly id: string;
  /** What a choice of its kind is kept by. */
  readonly start?: string;
  readonly line: number;
  readonly title: string;
  readonly legend: Legend;
  /** Null until the year is known. */
  readonly plan: ProgressPlan | null;
  /** The plan's activities in the same order, known before the year is, each cell with its place. */
  readonly activities: readonly GridActivity[];
  readonly weeks: readonly GridWeek[];
  readonly issues: readonly Issue[];
};

/** `joined` is every cell of a text that is joined of several. */
export type RiskCell = SourceCell & { readonly joined?: readonly Place[] };

export type RiskCells = Readonly<Partial<Record<RiskField, RiskCell>>>;

export type RiskRegisterReading = {
  readonly kind: "riskRegister";
  readonly id: string;
  /** What a choice of its kind is kept by. */
  readonly start?: string;
  readonly line: number;
  readonly title: string;
  readonly risks: readonly Risk[];
  /** Where each risk stands in the source, in the same order. */
  readonly places: readonly Place[];
  /** The cells each risk was read from, in the same order. */
  readonly cells?: readonly RiskCells[];
  readonly issues: readonly Issue[];
};

export type TableReading = ProgressGridReading | RiskRegisterReading | RecordsReading;

export function isRecordsReading(reading: TableReading): reading is RecordsReading {
  return reading.kind !== "progressGrid" && reading.kind !== "riskRegister";
}

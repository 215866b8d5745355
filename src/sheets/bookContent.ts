import type { Language } from "../domain/language";
import type { Background } from "../domain/mandate/background";
import type { Budget } from "../domain/mandate/budget";
import type { DecisionPoint } from "../domain/mandate/decisionPoints";
import type { FinancingSource } from "../domain/mandate/financing";
import type { Goal } from "../domain/mandate/goals";
import type { MandateHeader } from "../domain/mandate/header";
import type { InformationMeasure } from "../domain/mandate/informationPlan";
import type { Measure } from "../domain/mandate/measures";
import type { Milestone } from "../domain/mandate/milestones";
import type { Role } from "../domain/mandate/organisation";
import type { ProposalUnit } from "../domain/mandate/proposals";
import type { Savings } from "../domain/mandate/savings";
import type { ProgressPlan } from "../domain/progressPlan";
import type { Risk } from "../domain/risk";
import type { RiskModel } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import type { BookNames } from "./bookNames";
import type { SheetKind } from "./sheetKind";

/** A subproject of the workbook, as the overview points at it. */
export type OverviewSubproject = { readonly book: BookNames; readonly sheets: ReadonlySet<SheetKind> };

/** Null: the user has not chosen it, and no such sheet is made. An empty list is a sheet with an empty table. */
export type BookSections = {
  readonly mandate: { readonly header: MandateHeader; readonly background: Background } | null;
  readonly goals: readonly Goal[] | null;
  readonly measures: readonly Measure[] | null;
  readonly roles: readonly Role[] | null;
  readonly plan: ProgressPlan | null;
  readonly risks: readonly Risk[] | null;
  readonly milestones: readonly Milestone[] | null;
  readonly budget: Budget | null;
  readonly financing: readonly FinancingSource[] | null;
  readonly informationPlan: readonly InformationMeasure[] | null;
  readonly decisionPoints: readonly DecisionPoint[] | null;
  readonly savings: Savings | null;
  readonly proposals: readonly ProposalUnit[] | null;
  /** The subprojects the workbook had before this one. */
  readonly overview: readonly OverviewSubproject[] | null;
};

export const noSections: BookSections = {
  mandate: null, goals: null, measures: null, roles: null, plan: null, risks: null, milestones: null, budget: null, financing: null,
  informationPlan: null, decisionPoints: null, savings: null, proposals: null, overview: null,
};

/** Everything the sheets of one subproject are made from. */
export type BookContent = BookSections & {
  readonly language: Language;
  readonly project: string;
  readonly subproject: string;
  /** Stands in the names of sheets and tables beside an earlier subproject's; "" makes one of the subproject's name. */
  readonly shortName: string;
  readonly version: string;
  readonly statusDate: SerialDay;
  readonly country: "NO" | "SE";
  readonly riskModel: RiskModel;
};

import type { Language } from "../domain/language";
import type { ProgressPlan } from "../domain/progressPlan";
import type { Risk } from "../domain/risk";
import type { RiskModel } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";

/** Everything the sheets of one subproject are made from. */
export type BookContent = {
  readonly language: Language;
  readonly project: string;
  readonly subproject: string;
  readonly version: string;
  readonly statusDate: SerialDay;
  readonly country: "NO" | "SE";
  readonly riskModel: RiskModel;
  /** Null: no such table was read, and no such sheet is made. */
  readonly plan: ProgressPlan | null;
  readonly risks: readonly Risk[] | null;
};

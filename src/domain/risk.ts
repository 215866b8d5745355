import type { Rating } from "./riskScale";
import type { SerialDay } from "./serialDay";

/** The fields of a risk that are more than text, and so can be written in a way nobody can read. */
export type ReadRiskField = "likelihood" | "consequence" | "due" | "typedRiskFactor";

export type Risk = {
  readonly id: string;
  readonly risk: string;
  readonly likelihood: Rating | null;
  readonly consequence: Rating | null;
  /** The product as somebody typed it; the sheet computes its own. */
  readonly typedRiskFactor: number | null;
  readonly countermeasure: string;
  readonly owner: string;
  readonly due: SerialDay | null;
  /** Expected once the countermeasure works; null or absent where nobody has rated it. */
  readonly likelihoodAfter?: Rating | null;
  readonly consequenceAfter?: Rating | null;
  readonly status: string;
  /** What stood in the field and could not be read; written to the sheet as it was. */
  readonly unread: Readonly<Partial<Record<ReadRiskField, string>>>;
};

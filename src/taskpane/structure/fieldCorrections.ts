import { placeId } from "../../domain/issue";
import type { Source } from "../../readers/source";
import { originalText } from "./originalText";
import type { ShownField } from "./recordFields";

type Field = Pick<ShownField, "id" | "joined" | "place" | "written">;

/** Its own correction, and those made in its cells before they were joined. */
function correctionsIn({ id, joined = [] }: Field, corrections: ReadonlyMap<string, string>): readonly string[] {
  return [id, ...joined.map(placeId)].filter((one) => corrections.has(one));
}

export function isCorrected(field: Field, corrections: ReadonlyMap<string, string>): boolean {
  return correctionsIn(field, corrections).length > 0;
}

/** What takes back every correction of the field. */
export function withoutCorrection(field: Field, corrections: ReadonlyMap<string, string>): ReadonlyMap<string, null> {
  return new Map(correctionsIn(field, corrections).map((id) => [id, null]));
}

/** Writing what stands in the source is taking the correction back. */
export function correctionTo(field: Field, value: string, corrections: ReadonlyMap<string, string>, source: Source | null): ReadonlyMap<string, string | null> {
  const isBack = isCorrected(field, corrections) && value === originalText(source, field);
  return isBack ? withoutCorrection(field, corrections) : new Map([[field.id, value]]);
}

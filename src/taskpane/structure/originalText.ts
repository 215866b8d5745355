import type { Source } from "../../readers/source";
import { cellAt } from "./sourceExcerpt";
import type { ShownField } from "./recordFields";

/** What stands in the source where the field was read: a cell that was corrected is read as if the correction stood there. */
export function originalText(source: Source | null, { place, written }: Pick<ShownField, "place" | "written">): string {
  return (source && place.from === undefined ? cellAt(source, place)?.text : undefined) ?? written;
}

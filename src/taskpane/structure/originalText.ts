import type { Source } from "../../readers/source";
import { cellAt } from "./sourceExcerpt";
import type { ShownField } from "./recordFields";

/** What stands in the source where the field was read: a cell that was corrected is read as if the correction stood there. */
export function originalText(source: Source | null, { place, joined = [place], written }: Pick<ShownField, "place" | "joined" | "written">): string {
  if (!source || place.from !== undefined) return written;
  const cells = joined.flatMap((one) => cellAt(source, one) ?? []);
  return cells.length === 0 ? written : cells.map(({ text }) => text).filter((text) => text !== "" || cells.length === 1).join("\n");
}

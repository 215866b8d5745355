import type { Outcome } from "../domain/outcome";
import type { Source } from "./source";
import { textSource } from "./textSource";

/** A whole pasted document: its tables have tabs between the cells, as Word and Excel put them on the clipboard. */
export function sourceFromText(text: string): Outcome<Source> {
  return textSource(text, "\t");
}

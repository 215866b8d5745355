import type { Outcome } from "../domain/outcome";
import { looksDelimited, sourceFromDelimited } from "./readDelimited";
import { withMarkdownTables } from "./markdownTables";
import type { Source } from "./source";
import { textSource } from "./textSource";

/** A whole pasted document: its tables have tabs between the cells, as Word and Excel put them on the clipboard, or are Markdown. */
export function sourceFromText(text: string): Outcome<Source> {
  return looksDelimited(text) ? sourceFromDelimited(text) : textSource(withMarkdownTables(text), "\t");
}

import { issue } from "../../domain/issue";
import type { Findings } from "../findings";
import type { SourceCell } from "../source";

/** Tells of text that stands among the records and is none itself. */
export function reportUnread(passages: readonly SourceCell[], findings: Findings): void {
  for (const { text, place } of passages) findings.add(issue("info", "section.passage.unread", { place, read: text }));
}

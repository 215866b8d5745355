import { functionsMarkdown } from "./functionsMarkdown";

/** The published description by file, as the functions calculate it. */
export function functionDocuments(): ReadonlyMap<string, string> {
  return new Map([["docs/funksjoner.md", functionsMarkdown()]]);
}

import { issue, type Issue, type IssueParams } from "../../domain/issue";
import type { IssueCode } from "../../domain/issueCode";
import type { WordCounts } from "./wordCounts";

/** What the user is told of everything in the document that is not in what was read. */
export function wordNotes(counts: WordCounts, hasMacros: boolean): readonly Issue[] {
  const { insertions, deletions } = counts;
  const notes: readonly (readonly [boolean, IssueCode, IssueParams])[] = [
    [hasMacros, "source.word.macros", {}],
    [insertions + deletions > 0, "source.word.trackedChanges", { insertions, deletions }],
    [counts.comments > 0, "source.word.comments", { count: counts.comments }],
    [counts.images > 0, "source.word.images", { count: counts.images }],
    [counts.embedded > 0, "source.word.embedded", { count: counts.embedded }],
    [counts.hiddenTexts > 0, "source.word.hiddenText", { count: counts.hiddenTexts }],
    [counts.placeholders > 0, "source.word.placeholders", { count: counts.placeholders }],
    [counts.contentsLines > 0, "source.word.contents", {}],
    [counts.notes > 0, "source.word.footnotes", { count: counts.notes }],
  ];
  return notes.filter(([holds]) => holds).map(([, code, params]) => issue("info", code, { params }));
}

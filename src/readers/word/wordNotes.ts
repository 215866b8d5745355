import { issue, type Issue, type IssueParams } from "../../domain/issue";
import type { IssueCode } from "../../domain/issueCode";
import type { SourceLine } from "../source";
import type { WordCounts } from "./wordCounts";

/** What the user is told of everything in the document that is not in what was read. */
export function wordNotes(counts: WordCounts, hasMacros: boolean, pageLines: readonly SourceLine[]): readonly Issue[] {
  const { insertions, deletions } = counts;
  const [heads, feet] = [pageLines.filter(({ page }) => page === "header"), pageLines.filter(({ page }) => page === "footer")];
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
    [heads.length > 0, "source.word.header", whereAndWhat(heads)],
    [feet.length > 0, "source.word.footer", whereAndWhat(feet)],
    [counts.pageNumbers > 0, "source.word.pageNumbers", { count: counts.pageNumbers }],
    [counts.movingDates > 0, "source.word.movingDates", { count: counts.movingDates }],
  ];
  return notes.filter(([holds]) => holds).map(([, code, params]) => issue("info", code, { params }));
}

const mostShown = 200;

function whereAndWhat(lines: readonly SourceLine[]): IssueParams {
  const [first, last] = [lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0];
  const text = lines.slice(0, mostShown).map((line) => line.text.replace(/\t+/g, " ").trim()).join(" · ");
  return { lines: first === last ? first : `${first}–${last}`, text: text.length <= mostShown ? text : `${text.slice(0, mostShown)} …` };
}

import type { Issue } from "../../domain/issue";
import type { PaneText } from "../app/useText";
import { placeText } from "../findings/placeText";
import type { Doubt } from "./doubts";

/** Everything a card says, in small letters for the search; put together once for each finding. */
export function createDoubtWords({ text, sentence }: Pick<PaneText, "text" | "sentence">): (doubt: Doubt) => string {
  const known = new WeakMap<Issue, string>();
  return ({ finding, table }) => {
    const before = known.get(finding);
    if (before !== undefined) return before;
    const words = [sentence(finding), finding.read, finding.proposal, placeText({ text }, finding.place), table?.title].filter(Boolean).join("\n").toLowerCase();
    known.set(finding, words);
    return words;
  };
}

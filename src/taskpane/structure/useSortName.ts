import { useCallback } from "react";
import type { Issue } from "../../domain/issue";
import { useText } from "../app/useText";
import type { Doubt } from "./doubts";

/** What findings of one sort are called together: their sentence without what is different in each, or how grave the single ones are. */
export function useSortName(): (sort: string, doubts: readonly Doubt[]) => string {
  const { text, sentence } = useText();
  return useCallback((sort, doubts) => {
    const first = doubts[0]?.finding;
    if (!first) return "";
    const count = doubts.length;
    return sort.endsWith(":") ? text(`findings.count.${first.severity}`, { count }) : text("preview.group", { name: sentence(withoutDetails(first)), count });
  }, [text, sentence]);
}

function withoutDetails(finding: Issue): Issue {
  const params = Object.fromEntries(Object.entries(finding.params).map(([name, value]) => [name, name === "count" ? value : "…"]));
  return { ...finding, params, read: "…", proposal: "…" };
}

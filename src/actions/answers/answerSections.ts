import type { Answers, RowPath } from "../../domain/mandate/blankAnswers";
import { sectionKeys, type SectionKey } from "../../domain/mandate/sections";

const sectionOfPart: Readonly<Record<string, SectionKey>> = {
  header: "mandate", background: "mandate", roles: "organisation", progress: "progressPlan",
};

/** The section an answer belongs to, by its path: "background.challenges", "savings.target", "risks". */
export function sectionOf(path: RowPath | string): SectionKey | null {
  const [part = ""] = path.split(".");
  return sectionOfPart[part] ?? sectionKeys.find((key) => key === part) ?? null;
}

/** The sections something was found for, and the overview of them all. */
export function sectionsFound(paths: readonly string[]): Answers["options"]["sections"] {
  const found = new Set<SectionKey | null>([...paths.map(sectionOf), "overview"]);
  return sectionKeys.filter((key) => found.has(key));
}

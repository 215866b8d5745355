import { issue } from "./issue";
import type { TableFinding } from "./tableFinding";
import { whenFindings, type WhenContext, type WhenLine } from "./whenChecks";

export type InformationLine = WhenLine & { readonly audience: string };

/** Every measure has an audience and says when. */
export function checkInformationPlan(lines: readonly InformationLine[], context: WhenContext): TableFinding[] {
  return lines.flatMap((line, row) => {
    if (line.name === "") return [];
    const audience: TableFinding[] = line.audience === "" ? [{ row, column: "audience", issue: issue("warning", "check.information.audienceMissing", { params: { name: line.name } }) }] : [];
    return [...audience, ...whenFindings(line, row, context)];
  });
}

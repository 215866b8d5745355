import { checkSheets, type CheckFinding } from "../../actions/checkSheets";
import { describeWorkbook } from "../../actions/describeWorkbook";
import { success, type Outcome } from "../../domain/outcome";
import type { WorkbookPort } from "../../sheets/workbookPort";

export type CheckResult = { readonly hasSheets: boolean; readonly findings: readonly CheckFinding[] };

/** "Nothing is wrong" and "there is nothing to check" are two answers. */
export async function runChecks(workbook: WorkbookPort): Promise<Outcome<CheckResult>> {
  const description = await describeWorkbook(workbook);
  if (!description.ok) return description;
  if (description.value.subprojects.length === 0) return success({ hasSheets: false, findings: [] });
  const findings = await checkSheets(workbook);
  return findings.ok ? success({ hasSheets: true, findings: findings.value }) : findings;
}

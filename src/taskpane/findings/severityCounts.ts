import type { Severity } from "../../domain/issue";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export function severityCounts(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

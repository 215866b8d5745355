/**
 * Every code a finding can carry: dotted, stable, the key of its sentence in src/text and of its test cases.
 * Grouped by who raises it.
 */
export const issueCodes = [
  // source
  "source.empty",
  // host
  "host.failed",
] as const;

export type IssueCode = (typeof issueCodes)[number];

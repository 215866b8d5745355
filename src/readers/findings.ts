import { issueId, type Issue } from "../domain/issue";

/** Collects the doubts of one reading; a doubt whose proposal the user has taken is settled as it is raised. */
export type Findings = {
  readonly issues: readonly Issue[];
  add(issue: Issue): void;
  /** Adds the doubt and answers its proposal if that was accepted, else null: what was read stays. */
  settle(issue: Issue): string | null;
};

export function createFindings(accepted: ReadonlySet<string>): Findings {
  const issues: Issue[] = [];
  return {
    issues,
    add(issue) {
      issues.push(issue);
    },
    settle(issue) {
      issues.push(issue);
      return issue.proposal !== null && accepted.has(issueId(issue)) ? issue.proposal : null;
    },
  };
}

import { issue, type Issue, type IssueParams } from "../../domain/issue";
import type { IssueCode } from "../../domain/issueCode";

/** Leaves the reading of a Word file from however deep in it; sourceFromWord catches it and answers with the finding. */
export class WordRefusal extends Error {
  readonly issue: Issue;

  constructor(code: IssueCode, params: IssueParams = {}) {
    super(code);
    this.issue = issue("error", code, { params });
  }
}

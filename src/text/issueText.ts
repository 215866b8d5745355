import type { IssueCode } from "../domain/issueCode";
import type { Words } from "../domain/language";
import { answerIssues } from "./issues/answerIssues";
import { checkIssues } from "./issues/checkIssues";
import { hostIssues } from "./issues/hostIssues";
import { readerIssues } from "./issues/readerIssues";

/** The sentence of every finding; the compiler refuses a code without one. */
export const issueText = { ...readerIssues, ...answerIssues, ...hostIssues, ...checkIssues } satisfies Record<IssueCode, Words>;

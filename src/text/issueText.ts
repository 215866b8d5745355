import type { IssueCode } from "../domain/issueCode";
import type { Words } from "../domain/language";
import { answerIssues } from "./issues/answerIssues";
import { budgetIssues } from "./issues/budgetIssues";
import { checkIssues } from "./issues/checkIssues";
import { fileIssues } from "./issues/fileIssues";
import { crossIssues } from "./issues/crossIssues";
import { fieldIssues } from "./issues/fieldIssues";
import { hostIssues } from "./issues/hostIssues";
import { insertIssues } from "./issues/insertIssues";
import { mandateCheckIssues } from "./issues/mandateCheckIssues";
import { milestoneCheckIssues } from "./issues/milestoneCheckIssues";
import { milestoneReaderIssues } from "./issues/milestoneReaderIssues";
import { planIssues } from "./issues/planIssues";
import { readerIssues } from "./issues/readerIssues";
import { savingsIssues } from "./issues/savingsIssues";
import { sharingIssues } from "./issues/sharingIssues";

/** The sentence of every finding; the compiler refuses a code without one. */
export const issueText = { ...readerIssues, ...fileIssues, ...crossIssues, ...fieldIssues, ...answerIssues, ...hostIssues, ...checkIssues, ...mandateCheckIssues, ...milestoneCheckIssues, ...milestoneReaderIssues, ...planIssues, ...budgetIssues, ...savingsIssues, ...sharingIssues, ...insertIssues } satisfies Record<IssueCode, Words>;

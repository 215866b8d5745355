import type { IssueCode } from "../domain/issueCode";
import type { Words } from "../domain/language";
import { amountReaderIssues } from "./issues/amountReaderIssues";
import { answerIssues } from "./issues/answerIssues";
import { budgetIssues } from "./issues/budgetIssues";
import { checkIssues } from "./issues/checkIssues";
import { fileIssues } from "./issues/fileIssues";
import { crossIssues } from "./issues/crossIssues";
import { eventIssues } from "./issues/eventIssues";
import { fieldIssues } from "./issues/fieldIssues";
import { hostIssues } from "./issues/hostIssues";
import { insertIssues } from "./issues/insertIssues";
import { mandateCheckIssues } from "./issues/mandateCheckIssues";
import { mandateReaderIssues } from "./issues/mandateReaderIssues";
import { milestoneCheckIssues } from "./issues/milestoneCheckIssues";
import { milestoneReaderIssues } from "./issues/milestoneReaderIssues";
import { planIssues } from "./issues/planIssues";
import { readerIssues } from "./issues/readerIssues";
import { planReaderIssues } from "./issues/planReaderIssues";
import { savingsIssues } from "./issues/savingsIssues";
import { savingsReaderIssues } from "./issues/savingsReaderIssues";
import { sharingIssues } from "./issues/sharingIssues";

/** The sentence of every finding; the compiler refuses a code without one. */
export const issueText = { ...readerIssues, ...fileIssues, ...crossIssues, ...fieldIssues, ...answerIssues, ...hostIssues, ...checkIssues, ...mandateCheckIssues, ...mandateReaderIssues, ...milestoneCheckIssues, ...milestoneReaderIssues, ...eventIssues, ...amountReaderIssues, ...savingsReaderIssues, ...planIssues, ...budgetIssues, ...savingsIssues, ...sharingIssues, ...insertIssues, ...planReaderIssues } satisfies Record<IssueCode, Words>;

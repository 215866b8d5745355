import type { RowPath, rowShapes } from "../../domain/mandate/blankAnswers";
import { budgetKinds, financingKinds, financingStatuses, goalKinds, goalLevels, groups, highMediumLow, highOrLow, measureOrigins, taskStatuses } from "../../domain/mandate/choices";
import { roleWords } from "../../domain/legend";
import { spec, type AnswerSpec } from "./answerSpec";

type Specs = { readonly [Path in RowPath]: readonly AnswerSpec<keyof (typeof rowShapes)[Path] & string>[] };

const legendRoles = { meeting: roleWords.meeting, start: roleWords.start, report: roleWords.report, finish: roleWords.finish };

/** The fields of a row in each table, in the order they are asked for. */
export const rowTables: Specs = {
  "background.challenges": [
    spec("area", "line", "answer.area"),
    spec("challenge", "paragraph", "answer.challenge", { required: true }),
  ],
  goals: [
    spec("goal", "paragraph", "answer.goal", { required: true }),
    spec("number", "word", "answer.number", { hint: "answer.goal.number.hint" }),
    spec("level", "choice", "answer.level", { choices: goalLevels }),
    spec("kind", "choice", "answer.kind", { choices: goalKinds }),
    spec("indicator", "line", "answer.indicator", { hint: "answer.indicator.hint" }),
    spec("target", "line", "answer.target"),
    spec("deadline", "date", "answer.deadline"),
    spec("responsible", "line", "answer.responsible"),
  ],
  measures: [
    spec("measure", "paragraph", "answer.measure", { required: true }),
    spec("number", "word", "answer.number", { hint: "answer.measure.number.hint" }),
    spec("origin", "choice", "answer.origin", { choices: measureOrigins }),
    spec("responsible", "line", "answer.responsible"),
    spec("deadline", "date", "answer.deadline"),
    spec("status", "choice", "answer.status", { choices: taskStatuses }),
  ],
  roles: [
    spec("role", "line", "answer.role", { required: true }),
    spec("name", "line", "answer.name"),
    spec("group", "optionalChoice", "answer.group", { choices: groups }),
    spec("positionPercent", "number", "answer.positionPercent", { hint: "answer.positionPercent.hint" }),
    spec("from", "date", "answer.from"),
    spec("to", "date", "answer.to"),
    spec("responsibility", "paragraph", "answer.responsibility"),
  ],
  "progress.legend": [
    spec("code", "word", "answer.code", { required: true }),
    spec("meaning", "line", "answer.meaning"),
    spec("role", "choice", "answer.codeRole", { choices: legendRoles, hint: "answer.codeRole.hint" }),
  ],
  "progress.activities": [
    spec("activity", "line", "answer.activity", { required: true }),
    spec("responsible", "line", "answer.responsible"),
  ],
  "progress.rhythms": [
    spec("code", "word", "answer.code", { required: true, hint: "answer.rhythm.code.hint" }),
    spec("activity", "line", "answer.activity", { hint: "answer.rhythm.activity.hint" }),
    spec("firstWeek", "word", "answer.firstWeek", { hint: "answer.week.hint" }),
    spec("everyWeeks", "number", "answer.everyWeeks", { hint: "answer.everyWeeks.hint" }),
    spec("lastWeek", "word", "answer.lastWeek", { hint: "answer.lastWeek.hint" }),
    spec("exceptWeeks", "line", "answer.exceptWeeks", { hint: "answer.exceptWeeks.hint" }),
  ],
  "progress.reporting": [
    spec("body", "line", "answer.reportBody", { required: true }),
    spec("rhythm", "line", "answer.reportRhythm", { hint: "answer.reportRhythm.hint" }),
  ],
  risks: [
    spec("risk", "paragraph", "answer.risk", { required: true }),
    spec("likelihood", "rating", "answer.likelihood"),
    spec("consequence", "rating", "answer.consequence"),
    spec("countermeasure", "paragraph", "answer.countermeasure"),
    spec("owner", "line", "answer.owner"),
    spec("due", "date", "answer.deadline"),
    spec("status", "line", "answer.status"),
    spec("likelihoodAfter", "rating", "answer.likelihoodAfter"),
    spec("consequenceAfter", "rating", "answer.consequenceAfter"),
  ],
  milestones: [
    spec("milestone", "paragraph", "answer.milestone", { required: true }),
    spec("number", "word", "answer.number", { hint: "answer.milestone.number.hint" }),
    spec("planned", "date", "answer.planned"),
    spec("actual", "date", "answer.actual"),
    spec("responsible", "line", "answer.responsible"),
    spec("comment", "paragraph", "answer.comment"),
  ],
  "budget.keys": [
    spec("name", "line", "answer.keyName", { required: true }),
    spec("shares", "line", "answer.keyShares", { hint: "answer.keyShares.hint" }),
  ],
  "budget.lines": [
    spec("post", "line", "answer.post", { required: true }),
    spec("kind", "choice", "answer.budgetKind", { choices: budgetKinds }),
    spec("yearAmount", "amount", "answer.yearAmount", { hint: "answer.yearAmount.hint" }),
    spec("key", "line", "answer.key", { hint: "answer.key.hint" }),
    spec("responsibility", "word", "answer.ledgerResponsibility"),
    spec("serviceFunction", "word", "answer.serviceFunction"),
    spec("account", "word", "answer.account"),
    spec("projectNumber", "word", "answer.projectNumber"),
    spec("actuals", "line", "answer.actuals", { hint: "answer.actuals.hint" }),
  ],
  financing: [
    spec("source", "line", "answer.source", { required: true }),
    spec("kind", "choice", "answer.kind", { choices: financingKinds }),
    spec("amount", "amount", "answer.amount", { hint: "answer.amount.hint" }),
    spec("year", "number", "answer.year"),
    spec("status", "choice", "answer.status", { choices: financingStatuses }),
    spec("condition", "paragraph", "answer.condition"),
  ],
  informationPlan: [
    spec("measure", "paragraph", "answer.informationMeasure", { required: true }),
    spec("audience", "line", "answer.audience"),
    spec("when", "when", "answer.when", { hint: "answer.when.hint" }),
    spec("responsible", "line", "answer.responsible"),
    spec("status", "choice", "answer.status", { choices: taskStatuses }),
    spec("remarks", "paragraph", "answer.comment"),
  ],
  decisionPoints: [
    spec("decision", "paragraph", "answer.decision", { required: true }),
    spec("body", "line", "answer.decisionBody"),
    spec("when", "when", "answer.when", { hint: "answer.when.hint" }),
    spec("responsible", "line", "answer.responsible"),
    spec("status", "choice", "answer.status", { choices: taskStatuses }),
  ],
  "savings.measures": [
    spec("measure", "paragraph", "answer.measure", { required: true }),
    spec("effect", "optionalChoice", "answer.effect", { choices: highOrLow }),
    spec("feasibility", "optionalChoice", "answer.feasibility", { choices: highOrLow }),
    spec("consequenceEmployees", "paragraph", "answer.consequenceEmployees"),
    spec("consequenceUsers", "paragraph", "answer.consequenceUsers"),
    spec("politicalAcceptance", "optionalChoice", "answer.politicalAcceptance", { choices: highMediumLow }),
    spec("responsible", "line", "answer.responsible"),
    spec("amountYear1", "amount", "answer.amountYear1"),
    spec("amountYear2", "amount", "answer.amountYear2"),
    spec("amountYear3", "amount", "answer.amountYear3"),
    spec("amountYear4", "amount", "answer.amountYear4"),
    spec("realised", "amount", "answer.realised"),
  ],
  proposals: [
    spec("unit", "line", "answer.unit", { required: true }),
    spec("employees", "number", "answer.employees"),
    spec("submitted", "number", "answer.submitted"),
    spec("decided", "number", "answer.decided"),
    spec("implemented", "number", "answer.implemented"),
    spec("targetPerEmployee", "number", "answer.targetPerEmployee", { hint: "answer.targetPerEmployee.hint" }),
  ],
};

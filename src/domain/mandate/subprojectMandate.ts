import * as z from "zod/mini";
import type { Issue } from "../issue";
import type { IssueCode } from "../issueCode";
import { failure, success, type Outcome } from "../outcome";
import { background } from "./background";
import { budget } from "./budget";
import { decisionPoints } from "./decisionPoints";
import { financing } from "./financing";
import { goals } from "./goals";
import { header } from "./header";
import { informationPlan } from "./informationPlan";
import { measures } from "./measures";
import { milestones } from "./milestones";
import { options } from "./options";
import { roles } from "./organisation";
import { progress } from "./progress";
import { proposals } from "./proposals";
import { riskAnswers } from "./risks";
import { savings } from "./savings";

/** Everything a new subproject is made from, as the wizard asks for it and as a file of answers gives it. */
export const subprojectMandate = z.strictObject({
  options: z.prefault(options, {}),
  header: z.prefault(header, {}),
  background: z.prefault(background, {}),
  goals,
  measures,
  roles,
  progress: z.prefault(progress, {}),
  risks: riskAnswers,
  milestones,
  budget: z.prefault(budget, {}),
  financing,
  informationPlan,
  decisionPoints,
  savings: z.prefault(savings, {}),
  proposals,
});

export type SubprojectMandate = Readonly<z.output<typeof subprojectMandate>>;

/** Answers as typed; every finding names its field, as `risks.0.likelihood`. */
export function readMandate(answers: unknown): Outcome<SubprojectMandate> {
  const read = subprojectMandate.safeParse(answers);
  return read.success ? success(read.data) : failure(...read.error.issues.map(toIssue));
}

/** What is not a finding of ours is an answer of the wrong shape, which only a file can have. */
function toIssue(found: z.core.$ZodIssue): Issue {
  const field = found.path.join(".");
  if (found.code !== "custom") {
    const read = found.code === "unrecognized_keys" ? found.keys.join(", ") : field;
    return { severity: "error", code: "answer.shape", place: null, params: { read }, read, proposal: null, field };
  }
  const params = (found.params ?? {}) as Issue["params"];
  const read = params.read === undefined ? null : String(params.read);
  return { severity: "error", code: found.message as IssueCode, place: null, params, read, proposal: null, field };
}

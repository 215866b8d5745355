import type * as z from "zod/mini";
import { countryOf, languages, type Language } from "../language";
import { riskModelIds, type RiskModelId } from "../riskModel";
import { backgroundShape, challengeShape } from "./background";
import { allocationKeyShape, budgetLineShape, budgetShape } from "./budget";
import { decisionPointShape } from "./decisionPoints";
import { financingShape } from "./financing";
import { goalShape } from "./goals";
import { headerShape } from "./header";
import { informationMeasureShape } from "./informationPlan";
import { measureShape } from "./measures";
import { milestoneShape } from "./milestones";
import { roleShape } from "./organisation";
import { activityShape, legendShape, progressShape, reportingShape, rhythmShape } from "./progress";
import { proposalUnitShape } from "./proposals";
import { riskShape } from "./risks";
import { savingsMeasureShape, savingsShape } from "./savings";
import { sectionKeys, type SectionKey } from "./sections";

/** The tables of the answers, by where they stand, with the fields of one row. */
export const rowShapes = {
  "background.challenges": challengeShape,
  goals: goalShape,
  measures: measureShape,
  roles: roleShape,
  "progress.legend": legendShape,
  "progress.activities": activityShape,
  "progress.rhythms": rhythmShape,
  "progress.reporting": reportingShape,
  risks: riskShape,
  milestones: milestoneShape,
  "budget.keys": allocationKeyShape,
  "budget.lines": budgetLineShape,
  financing: financingShape,
  informationPlan: informationMeasureShape,
  decisionPoints: decisionPointShape,
  "savings.measures": savingsMeasureShape,
  proposals: proposalUnitShape,
} as const;

export type RowPath = keyof typeof rowShapes;

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Typed<Fields> = { [Key in keyof Fields & string]: string };
type Rows<Path extends RowPath> = Typed<(typeof rowShapes)[Path]>[];

export type AnswerOptions = {
  language: Language;
  country: "NO" | "SE";
  riskModel: RiskModelId;
  statusDate: string;
  sections: SectionKey[];
};

/** What `readMandate` reads, with everything that is typed in a field as it was typed. */
export type Answers = {
  options: AnswerOptions;
  header: Typed<typeof headerShape>;
  background: Typed<Omit<typeof backgroundShape, "challenges">> & { challenges: Rows<"background.challenges"> };
  goals: Rows<"goals">;
  measures: Rows<"measures">;
  roles: Rows<"roles">;
  progress: {
    from: string; to: string;
    legend: Rows<"progress.legend">; activities: Rows<"progress.activities">; rhythms: Rows<"progress.rhythms">; reporting: Rows<"progress.reporting">;
  };
  risks: Rows<"risks">;
  milestones: Rows<"milestones">;
  budget: { year: string; keys: Rows<"budget.keys">; lines: Rows<"budget.lines"> };
  financing: Rows<"financing">;
  informationPlan: Rows<"informationPlan">;
  decisionPoints: Rows<"decisionPoints">;
  savings: Typed<Omit<typeof savingsShape, "measures">> & { measures: Rows<"savings.measures"> };
  proposals: Rows<"proposals">;
};

/** Few subprojects save or count proposals; whoever does says so. */
const rarelyWanted: readonly SectionKey[] = ["savings", "proposals"];

export function blankAnswers(language: Language): Answers {
  return answersFrom({ options: { language } });
}

/** A row nobody has written in: choices that always have a value have their first one. */
export function blankRow(path: RowPath): Record<string, string> {
  return fieldsFrom<Record<string, string>>(rowShapes[path], {});
}

/** Takes over every answer that has a place, whatever else stands there; the rest is blank. */
export function answersFrom(stored: unknown): Answers {
  const read = recordOf(stored);
  const part = (key: string) => recordOf(read[key]);
  const rows = <Path extends RowPath>(path: Path): Rows<Path> => {
    const [first = "", second] = path.split(".");
    const list = second === undefined ? read[first] : part(first)[second];
    return (Array.isArray(list) ? list : []).map((row) => fieldsFrom(rowShapes[path], recordOf(row)));
  };
  return {
    options: optionsFrom(part("options")),
    header: fieldsFrom(headerShape, part("header")),
    background: { ...fieldsFrom<Typed<typeof backgroundShape>>(backgroundShape, part("background")), challenges: rows("background.challenges") },
    goals: rows("goals"),
    measures: rows("measures"),
    roles: rows("roles"),
    progress: {
      ...fieldsFrom<Typed<typeof progressShape>>(progressShape, part("progress")),
      legend: rows("progress.legend"), activities: rows("progress.activities"), rhythms: rows("progress.rhythms"), reporting: rows("progress.reporting"),
    },
    risks: rows("risks"),
    milestones: rows("milestones"),
    budget: { ...fieldsFrom<Typed<typeof budgetShape>>(budgetShape, part("budget")), keys: rows("budget.keys"), lines: rows("budget.lines") },
    financing: rows("financing"),
    informationPlan: rows("informationPlan"),
    decisionPoints: rows("decisionPoints"),
    savings: { ...fieldsFrom<Typed<typeof savingsShape>>(savingsShape, part("savings")), measures: rows("savings.measures") },
    proposals: rows("proposals"),
  };
}

function recordOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? stored as Record<string, unknown> : {};
}

function fieldsFrom<Fields extends Record<string, string>>(shape: Shape, read: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, typedAnswer(field, read[key])])) as Fields;
}

/** As typed; a choice said in words becomes its key, which is what a list of choices holds. */
function typedAnswer(field: z.ZodMiniType, stored: unknown): string {
  const typed = typeof stored === "number" ? String(stored).replace(".", ",") : typeof stored === "string" ? stored : "";
  const parsed = field.safeParse(typed);
  return parsed.success && typeof parsed.data === "string" ? parsed.data : typed;
}

function optionsFrom(read: Readonly<Record<string, unknown>>): AnswerOptions {
  const language = languages.find((one) => one === read["language"]) ?? "nb";
  const { country, riskModel, statusDate, sections } = read;
  const chosen = Array.isArray(sections) ? sectionKeys.filter((key) => sections.includes(key)) : sectionKeys.filter((key) => !rarelyWanted.includes(key));
  return {
    language,
    country: country === "NO" || country === "SE" ? country : countryOf(language),
    riskModel: riskModelIds.find((id) => id === riskModel) ?? "3",
    statusDate: typeof statusDate === "string" ? statusDate : "",
    sections: [...chosen],
  };
}

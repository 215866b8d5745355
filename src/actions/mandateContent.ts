import { countryOf } from "../domain/language";
import type { SubprojectMandate } from "../domain/mandate/subprojectMandate";
import type { RiskAnswer } from "../domain/mandate/risks";
import type { SectionKey } from "../domain/mandate/sections";
import { planFromRhythms } from "../domain/planFromRhythms";
import type { ProgressPlan } from "../domain/progressPlan";
import type { Risk } from "../domain/risk";
import { riskModels } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import type { BookContent, OverviewSubproject } from "../sheets/bookContent";

/** What the sheets of a mandate hold. `today` is the status date where the answers give none. */
export function mandateContent(mandate: SubprojectMandate, today: SerialDay, others: readonly OverviewSubproject[]): BookContent {
  const { options, header, background } = mandate;
  const chosen = chosenSections(mandate);
  const only = <Section>(key: SectionKey, section: Section): Section | null => (chosen.has(key) ? section : null);
  return {
    language: options.language,
    project: header.project,
    subproject: header.subproject,
    shortName: header.shortName,
    version: header.version,
    statusDate: options.statusDate ?? today,
    country: options.country ?? countryOf(options.language),
    riskModel: riskModels[options.riskModel],
    mandate: only("mandate", { header, background }),
    goals: only("goals", mandate.goals),
    measures: only("measures", mandate.measures),
    roles: only("organisation", mandate.roles),
    plan: only("progressPlan", planOf(mandate)),
    risks: only("risks", mandate.risks.map(riskOf)),
    milestones: only("milestones", mandate.milestones),
    budget: only("budget", mandate.budget),
    financing: only("financing", mandate.financing),
    informationPlan: only("informationPlan", mandate.informationPlan),
    decisionPoints: only("decisionPoints", mandate.decisionPoints),
    savings: only("savings", mandate.savings),
    proposals: only("proposals", mandate.proposals),
    overview: only("overview", others),
  };
}

/** As the user chose; else every section something is said in, with the mandate itself and the overview. */
function chosenSections(mandate: SubprojectMandate): ReadonlySet<SectionKey> {
  if (mandate.options.sections !== null) return new Set(mandate.options.sections);
  const { goals, measures, roles, progress, risks, milestones, budget, financing, informationPlan, decisionPoints, savings, proposals } = mandate;
  const isSaid: Readonly<Record<SectionKey, boolean>> = {
    mandate: true,
    goals: goals.length > 0,
    measures: measures.length > 0,
    organisation: roles.length > 0,
    progressPlan: progress.period !== null,
    risks: risks.length > 0,
    milestones: milestones.length > 0,
    budget: budget.lines.length > 0,
    financing: financing.length > 0,
    informationPlan: informationPlan.length > 0,
    decisionPoints: decisionPoints.length > 0,
    savings: savings.measures.length > 0 || savings.target !== null,
    proposals: proposals.length > 0,
    overview: true,
  };
  return new Set((Object.keys(isSaid) as SectionKey[]).filter((key) => isSaid[key]));
}

function planOf({ progress, options }: SubprojectMandate): ProgressPlan | null {
  const { period, days } = progress;
  return period === null || days === null ? null : planFromRhythms({ ...progress, period, days }, options.language);
}

function riskOf({ risk, likelihood, consequence, countermeasure, owner, due, status, likelihoodAfter, consequenceAfter }: RiskAnswer, index: number): Risk {
  return { id: String(index + 1), risk, likelihood, consequence, likelihoodAfter, consequenceAfter, typedRiskFactor: null, countermeasure, owner, due, status, unread: {} };
}

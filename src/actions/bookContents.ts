import { countryOf } from "../domain/language";
import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { eventCount } from "../domain/progressPlan";
import { riskModels } from "../domain/riskModel";
import { noSections, type BookContent } from "../sheets/bookContent";
import { isRecordsReading } from "../readers/tableReading";
import { sheetSections } from "./answers/sheetSections";
import { answersFromReadings } from "./answersFromReadings";
import type { ImportCounts, ImportRequest } from "./importRequest";

/**
 * The tables as subprojects: the first grid goes with the first register, and so on; every other kind is of the first
 * subproject. Every reason why not, at once.
 */
export function bookContents(request: ImportRequest): Outcome<readonly BookContent[]> {
  const grids = request.tables.filter((table) => table.kind === "progressGrid");
  const registers = request.tables.filter((table) => table.kind === "riskRegister");
  const withoutYear = grids.filter(({ plan }) => plan === null);
  if (withoutYear.length > 0) {
    return failure(...withoutYear.map(({ line }) => issue("error", "import.yearMissing", { place: { line, column: 1 } })));
  }
  const records = request.tables.filter(isRecordsReading).filter(({ repeats }) => !repeats);
  const answers = answersFromReadings(records, request.language);
  const sections = records.length > 0 ? { ...noSections, ...sheetSections(answers) } : noSections;
  const count = Math.max(grids.length, registers.length, records.length > 0 ? 1 : 0);
  if (count === 0) return failure(issue("error", "import.nothingToWrite"));
  return success(Array.from({ length: count }, (_, index) => ({
    ...(index === 0 ? sections : noSections),
    language: request.language,
    project: request.projectTitle || answers.header.project,
    subproject: request.subproject || answers.header.subproject,
    shortName: "",
    version: request.version || answers.header.version,
    statusDate: request.statusDate,
    country: request.country ?? countryOf(request.language),
    riskModel: riskModels[request.riskModel ?? "3"],
    plan: grids[index]?.plan ?? (index === 0 ? sections.plan : null),
    risks: registers[index]?.risks ?? null,
  })));
}

export function countsOf(contents: readonly BookContent[]): ImportCounts {
  const activities = contents.flatMap(({ plan }) => plan?.activities ?? []);
  return {
    activities: activities.length,
    events: activities.reduce((sum, activity) => sum + eventCount(activity), 0),
    risks: contents.reduce((sum, { risks }) => sum + (risks?.length ?? 0), 0),
    records: contents.reduce((sum, content) => sum + recordCount(content), 0),
  };
}

function recordCount({ goals, measures, roles, milestones, budget, financing, informationPlan, decisionPoints, savings, proposals }: BookContent): number {
  const lists = [goals, measures, roles, milestones, budget?.lines, financing, informationPlan, decisionPoints, savings?.measures, proposals];
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

import { answersFromReadings } from "../../actions/answersFromReadings";
import type { Language } from "../../domain/language";
import type { Answers } from "../../domain/mandate/blankAnswers";
import type { TableReading } from "../../readers/tableReading";
import type { UserDefaults } from "../settings/userDefaults";
import type { DestinationChoice } from "./structureState";

/** What the wizard opens with: what was read, the names the user has written, and what is chosen once for all new sheets. */
export function filledAnswers(tables: readonly TableReading[], { projectTitle = "", subproject = "" }: Partial<DestinationChoice>, language: Language, { riskModel, organisation }: UserDefaults): Answers {
  const { options, header, ...rest } = answersFromReadings(tables, language);
  return {
    ...rest,
    options: { ...options, riskModel },
    header: { ...header, project: projectTitle.trim() || header.project, subproject: subproject.trim() || header.subproject, organisation: header.organisation || organisation },
  };
}

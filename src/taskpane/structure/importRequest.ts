import type { ImportRequest } from "../../actions/importRequest";
import { serialDay, type SerialDay } from "../../domain/serialDay";
import type { TableReading } from "../../readers/tableReading";
import type { UserDefaults } from "../settings/userDefaults";
import type { DestinationChoice } from "./structureState";

/** Today on the user's own calendar. */
export function today(now = new Date()): SerialDay {
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function importRequest(tables: readonly TableReading[], { language, projectTitle, subproject }: DestinationChoice, { riskModel }: UserDefaults): ImportRequest {
  return { tables, language, projectTitle: projectTitle.trim(), subproject: subproject.trim(), statusDate: today(), riskModel };
}

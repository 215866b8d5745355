import type { Language } from "../domain/language";
import type { Outcome } from "../domain/outcome";
import type { RiskModelId } from "../domain/riskModel";
import type { SerialDay } from "../domain/serialDay";
import type { WorkbookPort } from "../sheets/workbookPort";

/** The user's choices for this workbook. New sheets follow them; `statusDate` is the named cell on the settings sheet. */
export type WorkbookChoices = {
  readonly language: Language | null;
  readonly riskModel: RiskModelId;
  readonly country: "NO" | "SE" | null;
  /** Null where the workbook has no settings sheet yet, or no date stands in its cell. */
  readonly statusDate: SerialDay | null;
};

export async function readWorkbookSettings(_port: WorkbookPort): Promise<Outcome<WorkbookChoices>> {
  throw new Error("unfinished");
}

/** Writes what is given, keeps the rest; a status date goes into every subproject's cell. */
export async function saveWorkbookSettings(_port: WorkbookPort, _choices: Partial<WorkbookChoices>): Promise<Outcome<void>> {
  throw new Error("unfinished");
}

import type { Outcome } from "../domain/outcome";
import type { CellPlace } from "../sheets/cell";
import type { WorkbookPort } from "../sheets/workbookPort";

export function goToPlace(port: WorkbookPort, place: CellPlace): Promise<Outcome<void>> {
  return port.goTo(place);
}

/** The week of the status date in the progress plan; the status date itself where the plan has no such week. */
export async function goToStatusDate(_port: WorkbookPort): Promise<Outcome<void>> {
  throw new Error("unfinished");
}

import type { Outcome } from "../domain/outcome";
import type { RangeSnapshot, WorkbookPort } from "../sheets/workbookPort";

export function readSelection(port: WorkbookPort): Promise<Outcome<RangeSnapshot>> {
  return port.readSelection();
}

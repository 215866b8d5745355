import type { Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { ImportReceipt } from "./importRequest";
import type { Progress } from "./progress";
import type { UpdateProposal } from "./proposeUpdate";

export async function applyUpdate(_port: WorkbookPort, _proposal: UpdateProposal, _progress?: Progress): Promise<Outcome<ImportReceipt>> {
  throw new Error("unfinished");
}

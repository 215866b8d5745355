import { success, type Outcome } from "../domain/outcome";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { ImportReceipt } from "./importRequest";
import { unheard, type Progress } from "./progress";
import type { UpdateProposal } from "./proposeUpdate";

/** Writes the differences and nothing else; refused when a cell has got another content since they were shown. */
export async function applyUpdate(port: WorkbookPort, proposal: UpdateProposal, progress: Progress = unheard): Promise<Outcome<ImportReceipt>> {
  progress.report("writing");
  const applied = await port.apply(proposal.edits, { cancellation: progress });
  if (!applied.ok) return applied;
  const written = new Set(proposal.edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  return success({
    sheets: proposal.sheets.map(({ kind, name }) => ({ kind, name })),
    counts: proposal.counts,
    undo: {
      sheets: proposal.sheets.filter(({ name }) => written.has(name)).map(({ id, name }) => ({
        id, name, made: false, written: proposal.edits.filter((edit) => "sheet" in edit && edit.sheet === name),
      })),
      names: [],
      subprojects: [],
      restore: applied.value.restore,
      settingBefore: null,
    },
  });
}

import { useCallback } from "react";
import { applyUpdate } from "../../actions/applyUpdate";
import type { ImportReceipt, ImportRequest } from "../../actions/importRequest";
import { importTables } from "../../actions/importTables";
import type { Progress } from "../../actions/progress";
import type { UpdateProposal } from "../../actions/proposeUpdate";
import type { Outcome } from "../../domain/outcome";
import { useCommand, type CommandState } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";

export type Writing = {
  readonly state: CommandState<ImportReceipt>;
  readonly write: (request: ImportRequest, update: UpdateProposal | null) => Promise<void>;
  readonly cancel: () => void;
};

/** Makes new sheets, or applies the update the user has seen; a second press while it runs does nothing. */
export function useWriting(onWritten: (receipt: ImportReceipt) => void): Writing {
  const workbook = useWorkbook();
  const { state, run, cancel } = useCommand(useCallback((progress: Progress, request: ImportRequest, update: UpdateProposal | null): Promise<Outcome<ImportReceipt>> => (
    update ? applyUpdate(workbook, update, progress) : importTables(workbook, request, progress)
  ), [workbook]));

  async function write(request: ImportRequest, update: UpdateProposal | null): Promise<void> {
    if (state.status === "running") return;
    const written = await run(request, update);
    if (written.ok) onWritten(written.value);
  }
  return { state, write, cancel };
}

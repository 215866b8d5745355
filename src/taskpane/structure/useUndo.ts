import { useCallback } from "react";
import type { UndoToken } from "../../actions/importRequest";
import { undoImport } from "../../actions/undoImport";
import type { Issue } from "../../domain/issue";
import { failure } from "../../domain/outcome";
import { useCommand, type CommandState } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";

export type Undo = {
  readonly state: CommandState<void>;
  /** The sheets were changed since they were written: the user must say so once more. */
  readonly changed: boolean;
  readonly failed: readonly Issue[] | null;
  readonly run: (evenIfChanged: boolean) => Promise<void>;
  readonly dismiss: () => void;
};

export function useUndo(token: UndoToken | null, onUndone: () => void): Undo {
  const workbook = useWorkbook();
  const { state, run: start, reset } = useCommand(useCallback((_progress: unknown, evenIfChanged: boolean) => (
    token ? undoImport(workbook, token, { evenIfChanged }) : Promise.resolve(failure())
  ), [workbook, token]));

  const changed = state.status === "failed" && state.issues.some(({ code }) => code === "undo.changedSince");

  async function run(evenIfChanged: boolean): Promise<void> {
    const undone = await start(evenIfChanged);
    if (undone.ok) onUndone();
  }
  return { state, changed, failed: state.status === "failed" && !changed ? state.issues : null, run, dismiss: reset };
}

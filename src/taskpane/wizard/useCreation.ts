import { useCallback } from "react";
import { createSubproject } from "../../actions/createSubproject";
import type { ImportReceipt } from "../../actions/importRequest";
import type { Progress } from "../../actions/progress";
import type { SubprojectMandate } from "../../domain/mandate/subprojectMandate";
import { useCommand, type CommandState } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";
import { today } from "../structure/importRequest";
import type { DraftKeeper } from "./draftKeeper";

export type Creation = {
  readonly state: CommandState<ImportReceipt>;
  readonly create: (mandate: SubprojectMandate) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
};

/** Writes the sheets, which takes the draft away; when that fails the draft stays. A second press while it runs does nothing. */
export function useCreation(keeper: DraftKeeper, onCreated: (receipt: ImportReceipt) => void): Creation {
  const workbook = useWorkbook();
  const { state, run, cancel, reset } = useCommand(useCallback((progress: Progress, mandate: SubprojectMandate) => (
    createSubproject(workbook, mandate, { today: today() }, progress)
  ), [workbook]));

  async function create(mandate: SubprojectMandate): Promise<void> {
    if (state.status === "running") return;
    await keeper.hold();
    const created = await run(mandate);
    if (created.ok) onCreated(created.value);
    else keeper.release();
  }
  return { state, create, cancel, reset };
}

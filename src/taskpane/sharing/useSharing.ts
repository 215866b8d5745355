import { useCallback, useState } from "react";
import { applyFormulaChanges, undoFormulaChanges, type FormulaReceipt } from "../../actions/sharing/applyFormulaChanges";
import type { FormulaProposal } from "../../actions/sharing/formulaChange";
import { proposeSharing } from "../../actions/sharing/prepareForSharing";
import { proposeRepair } from "../../actions/sharing/repairFormulas";
import { proposeRestoring } from "../../actions/sharing/restoreFunctions";
import type { SharingScope } from "../../actions/sharing/sharingScope";
import type { Progress } from "../../actions/progress";
import type { Issue } from "../../domain/issue";
import { success, type Outcome } from "../../domain/outcome";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { useCommand } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";
import { twinContext } from "./twinContext";

export const works = ["share", "restore", "repair"] as const;

export type Work = (typeof works)[number];

export const scopes = ["workbook", "activeSheet", "selection"] as const satisfies readonly SharingScope["kind"][];

export type Scope = (typeof scopes)[number];

/** What is shown, and what the last step left for the next. */
export type SharingStage =
  | { readonly stage: "choosing" }
  | { readonly stage: "shown"; readonly work: Work; readonly proposal: FormulaProposal }
  | { readonly stage: "done"; readonly receipt: FormulaReceipt }
  | { readonly stage: "undone"; readonly left: readonly Issue[] };

export function useSharing() {
  const workbook = useWorkbook();
  const [now, setNow] = useState<SharingStage>({ stage: "choosing" });
  const { state, run, cancel, reset } = useCommand(useCallback((progress: Progress, step: (progress: Progress) => Promise<Outcome<SharingStage>>) => step(progress), []));

  async function take(step: (progress: Progress) => Promise<Outcome<SharingStage>>): Promise<void> {
    const outcome = await run(step);
    if (outcome.ok) setNow(outcome.value);
  }

  return {
    now, state, cancel,
    choose: () => { setNow({ stage: "choosing" }); reset(); },
    look: (work: Work, kind: Scope) => void take(async (progress) => {
      progress.report("reading");
      const proposal = await propose(workbook, work, { kind });
      return proposal.ok ? success({ stage: "shown", work, proposal: proposal.value }) : proposal;
    }),
    apply: () => void take(async (progress) => {
      if (now.stage !== "shown") return success(now);
      const receipt = await applyFormulaChanges(workbook, now.proposal, progress);
      return receipt.ok ? success({ stage: "done", receipt: receipt.value }) : receipt;
    }),
    undo: () => void take(async () => {
      if (now.stage !== "done") return success(now);
      const left = await undoFormulaChanges(workbook, now.receipt.undo);
      return left.ok ? success({ stage: "undone", left: left.value }) : left;
    }),
  };
}

function propose(workbook: WorkbookPort, work: Work, scope: SharingScope): Promise<Outcome<FormulaProposal>> {
  if (work === "share") return proposeSharing(workbook, scope, twinContext());
  return work === "restore" ? proposeRestoring(workbook, scope, twinContext()) : proposeRepair(workbook, scope);
}

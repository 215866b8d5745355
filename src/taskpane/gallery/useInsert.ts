import { useCallback, useState } from "react";
import { applyInsert } from "../../actions/insert/applyInsert";
import type { InsertProposal, InsertReceipt, InsertRequest } from "../../actions/insert/insertRequest";
import { proposeInsert } from "../../actions/insert/proposeInsert";
import { undoInsert } from "../../actions/insert/undoInsert";
import type { Progress } from "../../actions/progress";
import type { Issue } from "../../domain/issue";
import { success, type Outcome } from "../../domain/outcome";
import { useCommand } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";

export type InsertStage =
  | { readonly stage: "filling" }
  | { readonly stage: "asking"; readonly proposal: InsertProposal }
  | { readonly stage: "done"; readonly receipt: InsertReceipt }
  | { readonly stage: "undone"; readonly left: readonly Issue[] };

/** Straight into empty cells; where something stands there, only when the user has seen it and says so. */
export function useInsert() {
  const workbook = useWorkbook();
  const [now, setNow] = useState<InsertStage>({ stage: "filling" });
  const { state, run, cancel, reset } = useCommand(useCallback((progress: Progress, step: (progress: Progress) => Promise<Outcome<InsertStage>>) => step(progress), []));

  async function take(step: (progress: Progress) => Promise<Outcome<InsertStage>>): Promise<void> {
    const outcome = await run(step);
    if (outcome.ok) setNow(outcome.value);
  }

  async function write(proposal: InsertProposal, progress: Progress): Promise<Outcome<InsertStage>> {
    const receipt = await applyInsert(workbook, proposal, progress);
    return receipt.ok ? success({ stage: "done", receipt: receipt.value }) : receipt;
  }

  return {
    now, state, cancel,
    /** The call is another one now; what was inserted can still be undone. */
    changed: () => { if (now.stage !== "done") setNow({ stage: "filling" }); reset(); },
    leave: () => setNow({ stage: "filling" }),
    insert: (request: InsertRequest) => void take(async (progress) => {
      const proposal = await proposeInsert(workbook, request);
      if (!proposal.ok) return proposal;
      return proposal.value.occupied.length > 0 ? success({ stage: "asking", proposal: proposal.value }) : write(proposal.value, progress);
    }),
    overwrite: () => void take((progress) => (now.stage === "asking" ? write(now.proposal, progress) : Promise.resolve(success(now)))),
    undo: () => void take(async () => {
      if (now.stage !== "done") return success(now);
      const left = await undoInsert(workbook, now.receipt);
      return left.ok ? success({ stage: "undone", left: left.value }) : left;
    }),
  };
}

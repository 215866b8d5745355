import { useCallback, useState } from "react";
import { applyUpgrade, proposeUpgrade, undoUpgrade, type UpgradeProposal } from "../../actions/upgradeWorkbook";
import type { Issue } from "../../domain/issue";
import { success, type Outcome } from "../../domain/outcome";
import type { SheetEdit } from "../../sheets/sheetEdit";
import { useCommand, type CommandState } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";
import { today } from "../structure/importRequest";

/** What is shown, and what the last step left for the next. */
type Upgrade =
  | { readonly stage: "offered" }
  | { readonly stage: "shown"; readonly proposal: UpgradeProposal }
  | { readonly stage: "done"; readonly back: readonly SheetEdit[] };

export type UpgradeSteps = {
  readonly stage: Upgrade["stage"];
  readonly additions: UpgradeProposal["additions"];
  readonly failed: readonly Issue[] | null;
  readonly state: CommandState<Upgrade>;
  readonly look: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
};

export function useUpgrade(): UpgradeSteps {
  const workbook = useWorkbook();
  const [now, setNow] = useState<Upgrade>({ stage: "offered" });
  const { state, run } = useCommand(useCallback((_progress: unknown, step: () => Promise<Outcome<Upgrade>>) => step(), []));

  async function take(step: () => Promise<Outcome<Upgrade>>): Promise<void> {
    const outcome = await run(step);
    if (outcome.ok) setNow(outcome.value);
  }

  return {
    stage: now.stage,
    additions: now.stage === "shown" ? now.proposal.additions : [],
    failed: state.status === "failed" ? state.issues : null,
    state,
    look: () => void take(async () => {
      const proposal = await proposeUpgrade(workbook, today());
      return proposal.ok ? success(proposal.value ? { stage: "shown", proposal: proposal.value } : { stage: "done", back: [] }) : proposal;
    }),
    apply: () => void take(async () => {
      if (now.stage !== "shown") return success(now);
      const back = await applyUpgrade(workbook, now.proposal);
      return back.ok ? success({ stage: "done", back: back.value }) : back;
    }),
    undo: () => void take(async () => {
      const undone = now.stage === "done" ? await undoUpgrade(workbook, now.back) : success(undefined);
      return undone.ok ? success({ stage: "offered" }) : undone;
    }),
  };
}

import { useCallback, useEffect, useState } from "react";
import type { ImportRequest } from "../../actions/importRequest";
import { proposeUpdate, type UpdateProposal } from "../../actions/proposeUpdate";
import type { Outcome } from "../../domain/outcome";
import { useCommand, type CommandState } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";

/** Long enough that the workbook is not read at every letter of a name. */
const afterTypingMilliseconds = 400;

export type AskedProposal = {
  readonly state: CommandState<UpdateProposal | null>;
  /** Null while it is asked for, and where there is nothing of ours to update. */
  readonly found: UpdateProposal | null;
  /** Whether the answer is to the request as it is now. */
  readonly settled: boolean;
  readonly ask: () => Promise<Outcome<UpdateProposal | null>>;
};

/** What an update would change; asked anew each time the request changes. */
export function useUpdateProposal(request: ImportRequest): AskedProposal {
  const workbook = useWorkbook();
  const [answered, setAnswered] = useState<ImportRequest | null>(null);
  const { state, run } = useCommand(useCallback((_progress: unknown, asked: ImportRequest) => proposeUpdate(workbook, asked), [workbook]));

  const ask = useCallback(async () => {
    const outcome = await run(request);
    setAnswered(request);
    return outcome;
  }, [run, request]);

  useEffect(() => {
    const timer = setTimeout(() => void ask(), afterTypingMilliseconds);
    return () => clearTimeout(timer);
  }, [ask]);

  const settled = answered === request && state.status !== "running";
  return { state, settled, ask, found: settled && state.status === "done" ? state.value : null };
}

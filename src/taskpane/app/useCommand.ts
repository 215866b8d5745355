import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../actions/progress";
import { issue, type Issue } from "../../domain/issue";
import { failure, type Outcome } from "../../domain/outcome";

/** Below this a command is felt as immediate, and a progress bar would only flicker. */
const slowAfterMilliseconds = 700;

export type CommandStep = Parameters<Progress["report"]>[0];

export type CommandState<Value> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly step: CommandStep | null; readonly slow: boolean; readonly cancelling: boolean }
  | { readonly status: "failed"; readonly issues: readonly Issue[] }
  | { readonly status: "done"; readonly value: Value };

export type Command<Arguments extends unknown[], Value> = {
  readonly state: CommandState<Value>;
  readonly run: (...values: Arguments) => Promise<Outcome<Value>>;
  readonly cancel: () => void;
  readonly reset: () => void;
};

async function outcomeOf<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    return failure(issue("error", "host.failed", { params: { code: error instanceof Error ? error.message : String(error) } }));
  }
}

/** Runs one action at a time and tells how it goes; an answer that comes after the screen is gone is dropped. */
export function useCommand<Arguments extends unknown[], Value>(
  action: (progress: Progress, ...values: Arguments) => Promise<Outcome<Value>>,
): Command<Arguments, Value> {
  const [state, setState] = useState<CommandState<Value>>({ status: "idle" });
  const latest = useRef(0);
  const cancelled = useRef(false);

  const run = useCallback(async (...values: Arguments) => {
    const mine = ++latest.current;
    cancelled.current = false;
    const change = (next: (state: CommandState<Value>) => CommandState<Value>) => {
      if (mine === latest.current) setState(next);
    };
    setState({ status: "running", step: null, slow: false, cancelling: false });
    const timer = setTimeout(() => change((now) => (now.status === "running" ? { ...now, slow: true } : now)), slowAfterMilliseconds);
    const progress: Progress = {
      report: (step) => change((now) => (now.status === "running" ? { ...now, step } : now)),
      get cancelled() { return cancelled.current; },
    };
    const outcome = await outcomeOf(() => action(progress, ...values));
    clearTimeout(timer);
    change(() => (outcome.ok ? { status: "done", value: outcome.value } : { status: "failed", issues: outcome.issues }));
    return outcome;
  }, [action]);

  const cancel = useCallback(() => {
    cancelled.current = true;
    setState((now) => (now.status === "running" ? { ...now, cancelling: true } : now));
  }, []);

  const reset = useCallback(() => {
    latest.current += 1;
    setState({ status: "idle" });
  }, []);

  useEffect(() => () => { latest.current += 1; cancelled.current = true; }, []);

  return { state, run, cancel, reset };
}

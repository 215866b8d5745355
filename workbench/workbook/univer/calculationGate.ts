import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, TriggerCalculationController } from "#univer";
import type { ICommandInfo, ISetFormulaCalculationNotificationMutation } from "#univer";
import type { UniverContext } from "./univerContext";

type DirtyData = object;

/** The private side of Univer 0.25.1's TriggerCalculationController, whose debounce of 100 ms the gate goes past. */
type CalculationTrigger = {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _executingDirtyData: DirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
};

export type CalculationGate = {
  /** Resolves when nothing waits for calculation and none is under way. */
  calculate(): Promise<void>;
  /** Calculates every formula of the workbook anew at the next `calculate`. */
  invalidate(): void;
  onCalculated(listener: () => void): void;
};

export function createCalculationGate(context: UniverContext): CalculationGate {
  const trigger = context.injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
  let running: Promise<void> | null = null;
  let finish: (() => void) | null = null;
  let everything = false;
  const listeners: (() => void)[] = [];

  context.commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running ??= new Promise((resolve) => { finish = resolve; });
  });
  context.commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id && hasEnded(command)) {
      for (const listener of listeners) listener();
      finish?.();
      running = null;
      finish = null;
    }
  });

  function start(): void {
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    const dirtyData = { ...trigger._executingDirtyData, ...(everything ? { forceCalculation: true } : {}) };
    everything = false;
    context.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirtyData, { onlyLocal: true });
  }

  return {
    onCalculated: (listener) => void listeners.push(listener),
    invalidate() {
      everything = true;
    },
    async calculate() {
      for (;;) {
        if (running) await running;
        else if (everything || trigger._waitingCommandQueue.length > 0) start();
        else return;
      }
    },
  };
}

function hasEnded(command: ICommandInfo): boolean {
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined;
}

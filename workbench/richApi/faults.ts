import { ApiError } from "./apiError";

/**
 * A request made to fail. By place: action `action` (0-based, as Error.ActionIndex) of sync `batch` (1-based since the
 * counters were reset; clean-up batches are not numbered). By name: the next action on `member` ("Range.values").
 */
export type Fault = {
  readonly code: string;
  readonly message?: string;
  readonly batch?: number;
  readonly action?: number;
  readonly member?: string;
  /** How many times it strikes; once when absent. */
  readonly times?: number;
  /** The batch runs to its end and only the answer is lost, as when a connection drops. */
  readonly answerLost?: boolean;
};

export type Faults = {
  add(fault: Fault): void;
  clear(): void;
  /** Every answer waits this long. */
  delayMs: number;
};

export type StrikingFaults = Faults & {
  strikeAction(batch: number, action: number, member: string): void;
  strikeAnswer(batch: number): ApiError | null;
};

export function createFaults(): StrikingFaults {
  let waiting: { fault: Fault; left: number }[] = [];
  function strike(matches: (fault: Fault) => boolean): ApiError | null {
    const found = waiting.find(({ fault }) => matches(fault));
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
    return new ApiError(found.fault.code, found.fault.message);
  }
  return {
    delayMs: 0,
    add(fault) { waiting.push({ fault, left: fault.times ?? 1 }); },
    clear() { waiting = []; this.delayMs = 0; },
    strikeAction(batch, action, member) {
      const error = strike((fault) => !fault.answerLost
        && (fault.batch ?? batch) === batch && (fault.action ?? action) === action && (fault.member ?? member) === member);
      if (error) {
        error.location = member;
        throw error;
      }
    },
    strikeAnswer: (batch) => strike((fault) => fault.answerLost === true && (fault.batch ?? batch) === batch),
  };
}

export type ProgressStep = "reading" | "planning" | "writing" | "verifying";

/** What a command tells while it runs, and how it is told to stop: before anything is written, or between two requests. */
export type Progress = {
  report(step: ProgressStep): void;
  readonly cancelled: boolean;
};

/** Nobody listens, nobody stops it. */
export const unheard: Progress = { report: () => undefined, cancelled: false };

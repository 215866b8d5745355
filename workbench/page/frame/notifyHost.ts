import { z } from "zod";

/** OSF.AgaveHostAction: how the page in the frame lets go of the keyboard. Everything else it notifies of (telemetry) goes nowhere. */
const focusMoves: Readonly<Record<number, FocusMove>> = {
  5: "next", // CtrlF6Exit
  6: "previous", // CtrlF6ExitShift
  13: "next", // TabExit
  14: "previous", // TabExitShift
  15: "grid", // EscExit
  16: "grid", // F2Exit
};

/** OSF.AgaveHostAction.CtrlF6In: the page takes the keyboard at its first control. */
export const takeFocus = 4;

export type FocusMove = "next" | "previous" | "grid";

/** `data` is [add-in id, action, ...parameters]. */
export function focusMoveOf(data: unknown): FocusMove | null {
  const notification = z.tuple([z.string(), z.number()]).rest(z.unknown()).safeParse(data);
  return notification.success ? focusMoves[notification.data[1]] ?? null : null;
}

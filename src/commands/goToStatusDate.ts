import { goToStatusDate as goToStatusDateIn } from "../actions/goTo";
import type { CommandContext } from "./commandContext";
import { runCommand, type CommandEvent } from "./runCommand";

/** Gå til statusdato: needs no pane unless it fails. */
export function goToStatusDate(context: CommandContext, event: CommandEvent): Promise<void> {
  return runCommand(event, context, () => goToStatusDateIn(context.workbook));
}

import { success } from "../domain/outcome";
import type { CommandContext } from "./commandContext";
import { runCommand, type CommandEvent } from "./runCommand";
import { showScreen } from "./showScreen";

/** Kontroller: the findings belong in the pane, where each of them leads to its cell. */
export function checkSheets(context: CommandContext, event: CommandEvent): Promise<void> {
  return runCommand(event, context, async () => success(await showScreen(context, "checks")));
}

import { success } from "../domain/outcome";
import type { CommandContext } from "./commandContext";
import { runCommand, type CommandEvent } from "./runCommand";
import { showScreen } from "./showScreen";

/** Strukturer markert område: the pane reads the selection and shows the preview; nothing is written before it is accepted there. */
export function structureSelection(context: CommandContext, event: CommandEvent): Promise<void> {
  return runCommand(event, context, async () => success(await showScreen(context, "structure", { intent: "selection" })));
}

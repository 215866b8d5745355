import { success } from "../domain/outcome";
import type { CommandContext } from "./commandContext";
import { runCommand, type CommandEvent } from "./runCommand";
import { showScreen } from "./showScreen";

/** Funksjoner: the gallery, where a function is tried and inserted. */
export function showFunctions(context: CommandContext, event: CommandEvent): Promise<void> {
  return runCommand(event, context, async () => success(await showScreen(context, "gallery")));
}

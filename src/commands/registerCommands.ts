import { checkSheets } from "./checkSheets";
import type { CommandContext } from "./commandContext";
import { goToStatusDate } from "./goToStatusDate";
import type { CommandEvent } from "./runCommand";
import { showFunctions } from "./showFunctions";
import { structureSelection } from "./structureSelection";

/** By the FunctionName each control has in manifest.xml. */
export const commandsById = { structureSelection, checkSheets, goToStatusDate, showFunctions };

export function registerCommands(context: CommandContext): void {
  for (const [id, command] of Object.entries(commandsById)) {
    Office.actions.associate(id, (event: CommandEvent) => command(context, event));
  }
}

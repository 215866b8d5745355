import type { Arrival, CommandContext, CommandScreen } from "./commandContext";

/** Turns to the screen first, so that a pane that comes up shows the right one at once. */
export async function showScreen({ openScreen }: CommandContext, screen: CommandScreen, arrival?: Arrival): Promise<void> {
  openScreen(screen, arrival);
  // A refusal is no news to the user: a pane that stands open has turned already, a closed one could not show the reason.
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

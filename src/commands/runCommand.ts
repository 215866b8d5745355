import { issue, type Issue } from "../domain/issue";
import { failure, type Outcome } from "../domain/outcome";
import type { CommandContext } from "./commandContext";
import { showScreen } from "./showScreen";

/** A user's click on the ribbon; Office waits for completed(), and greys the button out until it comes. */
export type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

/** Does the command's work; what goes wrong is said in the pane. The event is completed once, whatever happens. */
export async function runCommand(event: CommandEvent, context: CommandContext, work: () => Promise<Outcome<unknown>>): Promise<void> {
  try {
    const outcome = await work().catch((error: unknown) => failure(unexpected(error)));
    if (!outcome.ok) await showScreen(context, "home", { issues: outcome.issues });
  } finally {
    event.completed();
  }
}

function unexpected(error: unknown): Issue {
  return issue("error", "host.failed", { params: { code: error instanceof Error ? error.message : String(error) } });
}

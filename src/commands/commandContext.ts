import type { goToStatusDate } from "../actions/goTo";
import type { Issue } from "../domain/issue";

export type CommandScreen = "home" | "structure" | "checks" | "gallery";

/** What the pane is told when a ribbon command opens it. */
export type Arrival = {
  /** "selection": read the selected range at once. */
  readonly intent?: "selection";
  /** Why the command did not do its work. */
  readonly issues?: readonly Issue[];
};

export type CommandContext = {
  /** The workbook as the actions take it. */
  readonly workbook: Parameters<typeof goToStatusDate>[0];
  /** Turns the pane to a screen. The pane shares its runtime with the commands, so it need not be visible yet. */
  readonly openScreen: (screen: CommandScreen, arrival?: Arrival) => void;
};

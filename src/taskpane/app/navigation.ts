import type { Answers } from "../../domain/mandate/blankAnswers";
import type { Issue } from "../../domain/issue";

/** The screens of the navigation bar. */
export const screens = ["home", "structure", "checks", "settings", "about"] as const;

/** The wizard, the sharing and the gallery are opened from Home, not from the bar: six do not fit at 320 px. */
export type Screen = (typeof screens)[number] | "wizard" | "sharing" | "gallery";

/** What the screen is opened for. */
export type Arrival = {
  /** Where the table is: the ribbon's command reads the selection at once. */
  readonly intent?: "selection" | "paste" | "file";
  /** The gallery's page of one function. */
  readonly functionId?: string;
  /** Why the ribbon's command did not do its work. */
  readonly issues?: readonly Issue[];
  /** What the wizard is filled with, read out of a document. */
  readonly answers?: Answers;
};

/** One arrival at a screen. Arriving again at the same screen is a new visit. */
export type Visit = { readonly screen: Screen; readonly arrival: Arrival; readonly number: number };

export type Navigation = {
  current(): Visit;
  open(screen: Screen, arrival?: Arrival): void;
  subscribe(listener: () => void): () => void;
};

/** Stands outside React, so that the ribbon can open a screen before and after the pane is drawn. */
export function createNavigation(screen: Screen = "home"): Navigation {
  let visit: Visit = { screen, arrival: {}, number: 0 };
  const listeners = new Set<() => void>();
  return {
    current: () => visit,
    open(next, arrival = {}) {
      visit = { screen: next, arrival, number: visit.number + 1 };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import type { FocusMove } from "./frame/notifyHost";

export type FocusRegions = {
  readonly chrome: HTMLElement;
  readonly grid: HTMLElement;
  readonly paneHeader: HTMLElement;
  readonly enterPane: () => void;
  readonly paneOpen: () => boolean;
};

const focusable = "button:not([disabled]):not([tabindex='-1']), select, [tabindex='0']";

/** Where the keyboard goes when the add-in's page lets go of it: office.js holds Tab inside the frame and asks the host to move on. */
export function moveFocus({ chrome, grid, paneHeader }: FocusRegions, move: FocusMove): void {
  // While the frame has the focus, focus() on an element of this document alone does not take it.
  window.focus();
  if (move === "grid") focusGrid(grid);
  else focusFirst(move === "previous" ? paneHeader : chrome);
}

/** F6 goes round ribbon, grid and pane, as in Excel; out of the frame it is office.js that listens, for Ctrl+F6. */
export function cycleRegionsWithF6(regions: FocusRegions): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const { chrome, grid, enterPane, paneOpen } = regions;
    if (chrome.contains(document.activeElement)) focusGrid(grid);
    else if (grid.contains(document.activeElement) && paneOpen()) enterPane();
    else focusFirst(chrome);
  }, true);
}

function focusGrid(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>("[contenteditable], canvas")?.focus();
}

function focusFirst(region: HTMLElement): void {
  region.querySelector<HTMLElement>(focusable)?.focus();
}

import type { FocusMove } from "./frame/notifyHost";

const focusable = "button:not([disabled]):not([tabindex='-1']), select, [tabindex='0']";

/** Where the keyboard goes when the add-in's page lets go of it: office.js holds Tab inside the frame and asks the host to move on. */
export function focusMover(grid: HTMLElement, paneHeader: HTMLElement): (move: FocusMove) => void {
  return (move) => {
    // While the frame has the focus, focus() inside this document alone does not take it.
    window.focus();
    if (move === "grid") grid.querySelector<HTMLElement>("[contenteditable], canvas")?.focus();
    else if (move === "previous") paneHeader.querySelector<HTMLElement>(focusable)?.focus();
    else document.querySelector<HTMLElement>(focusable)?.focus();
  };
}

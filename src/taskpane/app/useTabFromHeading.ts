import { useEffect } from "react";

/**
 * office.js for Excel on the web takes every Tab, and sends the focus out of the pane when it stands on something that
 * cannot be reached by Tab: a heading a screen begins at, or nothing, when a pressed button is gone. There the browser's own
 * order holds: what is stopped here does not reach office.js, which listens on the window.
 */
export function useTabFromHeading(): void {
  useEffect(() => {
    const keepInPane = (event: KeyboardEvent) => {
      if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
    };
    document.addEventListener("keydown", keepInPane);
    return () => document.removeEventListener("keydown", keepInPane);
  }, []);
}

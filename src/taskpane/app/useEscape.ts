import { useEffect, useEffectEvent } from "react";

const usesEscapeItself = "input, textarea, select, [role='dialog'], [role='alertdialog'], [role='menu'], [aria-expanded='true']";

/** Escape goes back, but not out of a field, a menu or a dialog, which use the key themselves. */
export function useEscape(goBack: () => void): void {
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(usesEscapeItself)) return;
    event.preventDefault();
    goBack();
  });
  useEffect(() => {
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, []);
}

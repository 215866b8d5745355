import { useSyncExternalStore } from "react";
import type { Brightness, ThemeChoice } from "./paneTheme";

const darkScheme = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(darkScheme);
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

/** The user's own choice, else what Office shows, else what the system prefers. */
export function useBrightness(choice: ThemeChoice, office: Brightness | null): Brightness {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia?.(darkScheme).matches ?? false);
  if (choice !== "auto") return choice;
  return office ?? (prefersDark ? "dark" : "light");
}

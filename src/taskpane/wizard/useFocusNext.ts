import { useEffect, useRef } from "react";

/** Moves the focus to what is drawn next: an element that is not on the screen until the rows have changed. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => { wanted.current = id; };
}

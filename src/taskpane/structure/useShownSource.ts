import { useEffect, useRef, useState, type RefObject } from "react";

export type ShownSource = { readonly card: RefObject<HTMLDivElement | null>; readonly isShown: boolean; readonly toggle: () => void };

/** The source opens under the card, which is then scrolled so that both are seen. */
export function useShownSource(): ShownSource {
  const card = useRef<HTMLDivElement>(null);
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (isShown) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [isShown]);
  return { card, isShown, toggle: () => show(!isShown) };
}

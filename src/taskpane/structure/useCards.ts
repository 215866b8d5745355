import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

export const cardsPerPage = 20;

/** The buttons of a card that a key of their own presses while the focus is on the card. */
export const cardKeys = { accept: "+", reject: "-", source: "k", correct: "r", leaveOut: "u" } as const;

const keysOfButtons: readonly string[] = Object.values(cardKeys);

export type Cards = {
  readonly page: number;
  readonly openPage: (page: number) => void;
  /** Of the cards on the page, where Tab stops; the arrows go on from there. */
  readonly activeKey: string | undefined;
  readonly goToWaiting: (step: 1 | -1) => void;
  readonly listProps: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly tabIndex: -1;
    readonly role: "presentation";
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
};

/** One page of a long list of cards, gone through by key: the focus stays in the list whatever becomes of the card it was on. */
export function useCards(keys: readonly string[], isWaiting: (index: number) => boolean): Cards {
  const list = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const wanted = useRef<string | null>(null);
  const [active, setActive] = useState({ key: "", index: 0 });
  const [wantedPage, setPage] = useState(0);
  const page = Math.max(0, Math.min(wantedPage, Math.ceil(keys.length / cardsPerPage) - 1));
  const first = page * cardsPerPage;
  const found = keys.indexOf(active.key, first);
  const activeIndex = found >= 0 && found < first + cardsPerPage ? found : first;

  function goTo(index: number): void {
    const key = keys[index];
    if (key === undefined) return;
    wanted.current = key;
    setPage(Math.floor(index / cardsPerPage));
    setActive({ key, index });
  }

  function goToWaiting(step: 1 | -1): void {
    const start = keys[activeIndex] === active.key ? activeIndex : activeIndex - step;
    for (let steps = 1; steps <= keys.length; steps++) {
      const index = (((start + step * steps) % keys.length) + keys.length) % keys.length;
      if (isWaiting(index)) return goTo(index);
    }
  }

  useLayoutEffect(() => {
    const card = wanted.current === null ? null : cardWith(list.current, wanted.current);
    if (card) {
      wanted.current = null;
      card.focus();
    } else if (hasFocus.current && (document.activeElement === null || document.activeElement === document.body)) {
      // What had the focus is gone: a card decided that the filter leaves out, or a button of it.
      if (keys.length === 0) list.current?.focus();
      else goTo(Math.min(active.index, keys.length - 1));
    }
  });

  function onKeyDown(event: KeyboardEvent): void {
    const card = cardAround(event.target, list.current);
    if (!card || event.altKey || event.ctrlKey || event.metaKey || usesKeysItself(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "arrowdown") goTo(Math.min(activeIndex + 1, keys.length - 1));
    else if (key === "arrowup") goTo(Math.max(activeIndex - 1, 0));
    else if (key === "n") goToWaiting(event.shiftKey ? -1 : 1);
    else if (keysOfButtons.includes(key)) card.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    else return;
    event.preventDefault();
  }

  function onFocus(event: FocusEvent): void {
    const key = cardAround(event.target, list.current)?.dataset["card"];
    hasFocus.current = list.current?.contains(event.target) ?? false;
    if (key !== undefined && key !== active.key) setActive({ key, index: keys.indexOf(key) });
  }

  const listProps = { ref: list, tabIndex: -1, role: "presentation", onKeyDown, onFocus, onBlur: () => { hasFocus.current = false; } } as const;
  return { page, openPage: setPage, activeKey: keys[activeIndex], goToWaiting, listProps };
}

const typingOrChoosing = "input, textarea, select, [aria-haspopup]";

function usesKeysItself(target: EventTarget): boolean {
  return target instanceof Element && target.closest(typingOrChoosing) !== null;
}

/** A menu of the card's is drawn elsewhere on the page, and its keys are its own. */
function cardAround(target: EventTarget, list: HTMLElement | null): HTMLElement | null {
  return target instanceof Element && list?.contains(target) ? target.closest<HTMLElement>("[data-card]") : null;
}

function cardWith(list: HTMLElement | null, key: string): HTMLElement | null {
  return [...list?.querySelectorAll<HTMLElement>("[data-card]") ?? []].find((card) => card.dataset["card"] === key) ?? null;
}

import type { HostLocale } from "./hostLocale";
import type { AddinManifest } from "./manifest/readManifest";
import type { PageTextKey } from "./pageText";

export type PageState = {
  readonly locale: HostLocale;
  readonly manifest: AddinManifest;
  readonly paneOpen: boolean;
  /** Null until a file is opened. */
  readonly workbookName: string | null;
  readonly notice: PageTextKey | null;
};

export type StateStore = {
  get(): PageState;
  set(patch: Partial<PageState>): void;
  /** The listener is called after a change, with the state before it. */
  subscribe(listener: (before: PageState) => void): () => void;
};

export function createStateStore(initial: PageState): StateStore {
  let state = initial;
  const listeners = new Set<(before: PageState) => void>();
  return {
    get: () => state,
    set(patch) {
      const before = state;
      state = { ...state, ...patch };
      for (const listener of listeners) listener(before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

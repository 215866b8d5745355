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
  subscribe(listener: () => void): () => void;
};

export function createStateStore(initial: PageState): StateStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

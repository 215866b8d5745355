import type { Category } from "./functionCatalog";

export type GallerySearch = { readonly words: string; readonly category: Category | "all" };

/** What is searched for and filled in, while another screen is open. */
export type GalleryMemory = {
  search(): GallerySearch;
  keepSearch(search: GallerySearch): void;
  /** Undefined where nothing has been filled in yet. */
  contents(functionId: string): readonly string[] | undefined;
  keepContents(functionId: string, contents: readonly string[]): void;
};

export function createGalleryMemory(): GalleryMemory {
  let kept: GallerySearch = { words: "", category: "all" };
  const filledIn = new Map<string, readonly string[]>();
  return {
    search: () => kept,
    keepSearch: (search) => { kept = search; },
    contents: (functionId) => filledIn.get(functionId),
    keepContents: (functionId, contents) => { filledIn.set(functionId, contents); },
  };
}

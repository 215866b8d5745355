import type { Manifest } from "./manifestDocument";

/** `find` names every place that breaks the rule; none means it holds. */
export type ManifestRule = {
  readonly code: string;
  readonly sentence: string;
  readonly find: (manifest: Manifest) => readonly string[];
};

export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

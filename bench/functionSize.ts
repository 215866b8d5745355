import { functionsSize } from "./functionsBundle";
import type { Measurement } from "./measure";

/** The functions' script shares its libraries with the pane. */
export function functionSize(): readonly Measurement[] {
  const { own, all } = functionsSize();
  return [
    { name: "size of the functions' own code", value: own, unit: "bytes gzip", note: "minified, with every sentence in four languages; libraries left out" },
    { name: "size of the functions with libraries", value: all, unit: "bytes gzip", note: "i18next and temporal-polyfill with it; the pane uses the same copies" },
  ];
}

import { namespacePrefix, ourFunction, twinBuilders } from "./twinBuilders";

const ids = Object.keys(twinBuilders).sort((first, second) => second.length - first.length).join("|");
const namespace = namespacePrefix.slice(0, -1);

/**
 * Our function as Excel writes it when it has lost the add-in: `_xldudf_PROSJEKT_X`, `_xlfn._xldudf_…`, and either of
 * them or the plain name after another file's: `[2]!…`, `FUNCRES.XLAM!…`, `'C:\[book.xlam]Sheet1'!…`.
 */
const lost = new RegExp(`(?:'(?:[^']|'')*'!|\\[[^\\]]*\\]!|[\\p{L}\\p{N}_.]+\\.xlam?!)?@?(?:_xlfn\\.)*(?:_xldudf_)?${namespace}[._](${ids})(?=\\s*\\()`, "giu");

/** The formula with our functions called by their names; the same text where they are. Texts in quotes stay. */
export function repairedFormula(formula: string): string {
  return formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 1 ? part : part.replace(lost, (_all, id: string) => namespacePrefix + id.toUpperCase()))).join("");
}

/** Whether one of our functions is called in it, by its name. */
export function callsUs(formula: string): boolean {
  const called = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu) ?? [];
  return called.some((name) => ourFunction(name) !== null);
}

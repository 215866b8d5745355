import type { PageLayoutData } from "../workbook/workbookData";

type HeaderFooter = NonNullable<PageLayoutData["headerFooter"]>;
type Band = "Header" | "Footer";
const sections = [["left", "L"], ["center", "C"], ["right", "R"]] as const;

/** One text with &L, &C and &R before its parts; undefined when there is nothing to print. */
export function joinSections(headerFooter: HeaderFooter | undefined, band: Band): string | undefined {
  const text = sections.map(([side, code]) => {
    const part = headerFooter?.[`${side}${band}`];
    return part ? `&${code}${part}` : "";
  }).join("");
  return text === "" ? undefined : text;
}

/** "&&" is an ampersand and starts no section; text before the first code is centred. */
export function splitSections(text: string, band: Band): HeaderFooter {
  const parts: Record<string, string> = {};
  let side: (typeof sections)[number][0] = "center";
  for (const piece of text.match(/&[^]|[^&]+|&$/g) ?? []) {
    const section = sections.find(([, code]) => piece === `&${code}`);
    if (section) side = section[0];
    else parts[`${side}${band}`] = (parts[`${side}${band}`] ?? "") + piece;
  }
  return parts;
}

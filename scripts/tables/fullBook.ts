import { mandateContent } from "../../src/actions/mandateContent";
import type { Language } from "../../src/domain/language";
import { sectionKeys } from "../../src/domain/mandate/sections";
import { readMandate } from "../../src/domain/mandate/subprojectMandate";
import { serialDay } from "../../src/domain/serialDay";
import { bookEdits, sheetTitles } from "../../src/sheets/bookBlueprint";
import { chooseNames, type BookNames } from "../../src/sheets/bookNames";
import type { SheetEdit } from "../../src/sheets/sheetEdit";

export type FullBook = { readonly names: BookNames; readonly edits: readonly SheetEdit[] };

/** What is done to an empty workbook for a subproject with every section: what the sheets really get is read off this. */
export function fullBook(language: Language): FullBook {
  const mandate = readMandate({
    options: { language, sections: [...sectionKeys] },
    header: { subproject: "Alt" },
    progress: { from: "05.01.2026", to: "27.03.2026" },
    budget: { keys: [{ name: "Egen", shares: "50;50;0;0;0;0;0;0;0;0;0;0" }] },
    savings: { firstYear: 2026 },
  });
  if (!mandate.ok) throw new Error(mandate.issues.map(({ code, field }) => `${field}: ${code}`).join("; "));
  const names = chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] });
  return { names, edits: bookEdits(mandateContent(mandate.value, serialDay(2026, 1, 5), []), names) };
}

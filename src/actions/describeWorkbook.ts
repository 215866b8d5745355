import type { Language } from "../domain/language";
import { success, type Outcome } from "../domain/outcome";
import { blueprintVersion } from "../sheets/bookBlueprint";
import type { SheetKind } from "../sheets/sheetKind";
import type { WorkbookPort } from "../sheets/workbookPort";
import { readKnownWorkbook, sheetNow } from "./knownWorkbook";

export type SubprojectDescription = {
  readonly project: string;
  readonly subproject: string;
  /** As they are called now; `present` is false for a sheet the user has deleted since. */
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string; readonly sheetId: string; readonly present: boolean }[];
};

export type WorkbookDescription = {
  /** Null in a workbook Prosjektark has not written in. */
  readonly language: Language | null;
  readonly blueprintVersion: number | null;
  /** Some sheets were made by an earlier version, and lack what this one has. */
  readonly hasOlderSheets: boolean;
  readonly subprojects: readonly SubprojectDescription[];
};

export async function describeWorkbook(port: WorkbookPort): Promise<Outcome<WorkbookDescription>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  return success({
    language: settings.language,
    blueprintVersion: inventory.setting === null ? null : settings.version,
    hasOlderSheets: settings.subprojects.some(({ blueprint }) => blueprint < blueprintVersion),
    subprojects: settings.subprojects.map(({ project, subproject, sheets }) => ({
      project,
      subproject,
      sheets: sheets.map((sheet) => {
        const now = sheetNow(inventory, sheet);
        return { kind: sheet.kind, name: now?.name ?? sheet.name, sheetId: now?.id ?? sheet.id, present: now !== null };
      }),
    })),
  });
}

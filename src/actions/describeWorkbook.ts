import type { Language } from "../domain/language";
import { success, type Outcome } from "../domain/outcome";
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
  readonly subprojects: readonly SubprojectDescription[];
};

export async function describeWorkbook(port: WorkbookPort): Promise<Outcome<WorkbookDescription>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const { inventory, settings } = known.value;
  return success({
    language: settings.language,
    blueprintVersion: inventory.setting === null ? null : settings.version,
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

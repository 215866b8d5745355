import type { Language } from "../domain/language";
import type { Outcome } from "../domain/outcome";
import type { SheetKind } from "../sheets/sheetKind";
import type { WorkbookPort } from "../sheets/workbookPort";

export type SubprojectDescription = {
  readonly project: string;
  readonly subproject: string;
  /** `present` is false for a sheet the user has deleted since. */
  readonly sheets: readonly { readonly kind: SheetKind; readonly name: string; readonly sheetId: string; readonly present: boolean }[];
};

export type WorkbookDescription = {
  /** Null in a workbook Prosjektark has not written in. */
  readonly language: Language | null;
  readonly blueprintVersion: number | null;
  readonly subprojects: readonly SubprojectDescription[];
};

export async function describeWorkbook(_port: WorkbookPort): Promise<Outcome<WorkbookDescription>> {
  throw new Error("unfinished");
}

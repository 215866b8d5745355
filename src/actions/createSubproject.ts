import type { SubprojectMandate } from "../domain/mandate/subprojectMandate";
import { success, type Outcome } from "../domain/outcome";
import type { SerialDay } from "../domain/serialDay";
import { sheetsFor } from "../sheets/bookBlueprint";
import { draftKey } from "../sheets/bookSettings";
import type { SheetEdit } from "../sheets/sheetEdit";
import type { SheetKind } from "../sheets/sheetKind";
import type { WorkbookPort } from "../sheets/workbookPort";
import type { ImportReceipt } from "./importRequest";
import { overviewExtensions, subprojectsIn } from "./earlierOverviews";
import { readKnownWorkbook } from "./knownWorkbook";
import { mandateContent } from "./mandateContent";
import { planBooks } from "./newBooks";
import { unheard, type Progress } from "./progress";
import { writeBooks } from "./writeBooks";

export type MandateDay = { readonly today: SerialDay };

/** Every sheet of a new subproject, and the draft of its answers away, in one write that happens whole or not at all. */
export async function createSubproject(port: WorkbookPort, mandate: SubprojectMandate, { today }: MandateDay, progress: Progress = unheard): Promise<Outcome<ImportReceipt>> {
  progress.report("planning");
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const extended = await overviewExtensions(port, known.value);
  if (!extended.ok) return extended;
  const content = mandateContent(mandate, today, subprojectsIn(known.value));
  const draftAway: SheetEdit[] = known.value.inventory.draft === null ? [] : [{ kind: "saveSetting", key: draftKey, value: null }];
  return writeBooks(port, [content], known.value, progress, (books) => [...extended.value(books), ...draftAway]);
}

/** What the new sheets would be called, as the workbook stands now. */
export async function plannedSheets(port: WorkbookPort, mandate: SubprojectMandate, { today }: MandateDay): Promise<Outcome<readonly { readonly kind: SheetKind; readonly name: string }[]>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const content = mandateContent(mandate, today, subprojectsIn(known.value));
  return success(planBooks([content], known.value).flatMap(({ names }) => sheetsFor(content).map(({ kind }) => ({ kind, name: names.sheets[kind] }))));
}

import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { rect, type CellPlace } from "../sheets/cell";
import { rangeAt } from "./officeRange";
import { runExcel } from "./runExcel";

/** Shows the sheet, then selects: a selection on a sheet that is not in front is not always shown. A hidden sheet stays hidden. */
export async function goTo({ sheetName, sheetId, row, column }: CellPlace): Promise<Outcome<void>> {
  const went = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const byId = worksheets.getItemOrNullObject(sheetId ?? sheetName).load("id,visibility");
    const byName = worksheets.getItemOrNullObject(sheetName).load("id,visibility");
    await context.sync();
    const sheet = byId.isNullObject ? byName : byId;
    if (sheet.isNullObject) return "missing";
    if (sheet.visibility !== "Visible") return "hidden";
    sheet.activate();
    rangeAt(sheet, rect(row, column)).select();
    await context.sync();
    return "there";
  });
  if (!went.ok) return went;
  if (went.value === "there") return success(undefined);
  return failure(issue("error", went.value === "hidden" ? "host.sheetHidden" : "check.sheet.missing", { params: { sheet: sheetName } }));
}

import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { functions, sampleWorkbook } from "./sampleWorkbook";

test("a workbook with everything the model holds comes back as it was", async () => {
  const opened = await openXlsx(await saveXlsx(sampleWorkbook, functions));
  expect(opened).toEqual(sampleWorkbook);
});

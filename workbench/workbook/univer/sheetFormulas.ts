import { FormulaDataModel } from "#univer";
import type { UniverContext } from "./univerContext";

/**
 * At every write to cells, Univer 0.25.1 goes through every cell of the workbook for its formulas, and then asks for
 * those of the one sheet that is written to. Here it goes through that sheet.
 */
export function readFormulasOfOneSheet({ injector }: UniverContext): void {
  const model = injector.get(FormulaDataModel);
  const [update, readAll] = [model.updateFormulaData.bind(model), model.getFormulaData.bind(model)];
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = readAll;
    }
  };
}

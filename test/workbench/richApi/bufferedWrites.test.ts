import { bufferWrites } from "../../../workbench/richApi/bufferedWrites";
import { createHeadlessEngine } from "../../../workbench/workbook/univer/headless";
import type { CellInput } from "../../../workbench/workbook/workbookEngine";

describe("Buffered writes", () => {
  const rows = (...values: number[]): CellInput[][] => values.map((value) => [{ value }]);
  const at = (row: number, rowCount: number) => ({ row, column: 0, rowCount, columnCount: 1 });

  it("makes one write of pieces under each other, before anything is read", () => {
    const inner = createHeadlessEngine();
    const write = jest.spyOn(inner, "writeCells");
    const { engine } = bufferWrites(inner);
    engine.writeCells("sheet1", at(0, 2), rows(1, 2));
    engine.numberFormats("sheet1", at(2, 1));
    engine.writeCells("sheet1", at(2, 1), rows(3));
    expect(write).not.toHaveBeenCalled();
    expect(engine.values("sheet1", at(0, 3))).toEqual([[1], [2], [3]]);
    expect(write).toHaveBeenCalledTimes(1);
    inner.dispose();
  });

  it("keeps the order of pieces that do not follow each other", () => {
    const inner = createHeadlessEngine();
    const { engine, flush } = bufferWrites(inner);
    engine.writeCells("sheet1", at(0, 2), rows(1, 2));
    engine.writeCells("sheet1", at(1, 1), rows(9));
    flush();
    expect(inner.values("sheet1", at(0, 2))).toEqual([[1], [9]]);
    inner.dispose();
  });
});

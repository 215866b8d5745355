import { ICommandService, IUniverInstanceService, UniverInstanceType } from "#univer";
import type { Injector, IRange, IWorkbookData, Univer, Workbook, Worksheet } from "#univer";
import type { Rect } from "../workbookData";
import { clearSideStore, createSideStore } from "./sideStore";
import type { SideStore } from "./sideStore";

/** What every part of the adapter works on: one Univer with one workbook in it, and what Univer has no place for. */
export type UniverContext = {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly side: SideStore;
  workbook(): Workbook;
  sheet(sheetId: string): Worksheet;
  /** Runs a mutation or command at once. A refusal is a fault of the adapter, so it is thrown. */
  run(id: string, params: object): void;
  /** For the commands of Univer that answer later; what they do is done at once all the same. */
  runAsync(id: string, params: object): void;
  /** Puts another workbook in place of the one that stands. */
  replaceWorkbook(data: Partial<IWorkbookData>): void;
};

/** Univer keeps parsed formulas by workbook id for the whole process, with the functions of the engine that parsed them: no id comes twice. */
let workbooksOpened = 0;

export function createUniverContext(univer: Univer): UniverContext {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const side = createSideStore();
  let current: Workbook | null = null;

  function workbook(): Workbook {
    if (!current) throw new Error("No workbook is open.");
    return current;
  }

  return {
    injector,
    commands,
    side,
    workbook,
    sheet(sheetId) {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`No sheet has the id ${sheetId}.`);
      return sheet;
    },
    run(id, params) {
      if (commands.syncExecuteCommand(id, { unitId: workbook().getUnitId(), ...params }) === false) throw new Error(`Univer refused ${id}.`);
    },
    runAsync(id, params) {
      void commands.executeCommand(id, { unitId: workbook().getUnitId(), ...params });
    },
    replaceWorkbook(data) {
      if (current) instances.disposeUnit(current.getUnitId());
      clearSideStore(side);
      workbooksOpened += 1;
      current = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...data, id: `workbook${workbooksOpened}` });
    },
  };
}

export function toRange(rect: Rect): IRange {
  return { startRow: rect.row, startColumn: rect.column, endRow: rect.row + rect.rowCount - 1, endColumn: rect.column + rect.columnCount - 1 };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

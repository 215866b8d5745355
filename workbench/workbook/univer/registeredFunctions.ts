import { BaseFunction, BooleanNumber, FunctionType, IDescriptionService, IFunctionService } from "#univer";
import type { BaseValueObject, FunctionVariantType, IDisposable, IFunctionInfo } from "#univer";
import { toCol } from "@borgar/fx";
import { isCellError } from "../functionResults";
import type { ErrorText } from "../workbookData";
import type { CustomFunctionInvoker, RegisteredFunction, WorkbookEngine } from "../workbookEngine";
import type { CalculationGate } from "./calculationGate";
import { withExtras } from "./cellValues";
import type { UniverContext } from "./univerContext";
import { toArgument, toValueObject } from "./valueObjects";

/** What the last call in a cell said with its error; null when it gave a value. */
type Said = { readonly sheetId: string; readonly row: number; readonly column: number; readonly error: ErrorText | null; readonly message: string | undefined };
type Call = (fn: BaseFunction, args: readonly FunctionVariantType[]) => BaseValueObject;

export function createRegisteredFunctionsPart(context: UniverContext, gate: CalculationGate): Pick<WorkbookEngine, "registerFunctions"> {
  const service = context.injector.get(IFunctionService);
  const said = new Map<string, Said>();
  let described: IDisposable | null = null;

  gate.onCalculated(() => {
    for (const { sheetId, row, column, error, message } of said.values()) keepMessage(context, sheetId, row, column, error ? message : undefined);
    said.clear();
  });

  function caller(id: string, invoke: CustomFunctionInvoker): Call {
    return (fn, variants) => {
      const sheetId = fn.subUnitId ?? "";
      const place = { unitId: fn.unitId ?? "", sheetId, row: fn.row, column: fn.column };
      const result = invoke({ id, args: variants.map(toArgument), address: addressOf(context, place) });
      const error = isCellError(result) ? result : null;
      said.set(`${sheetId}:${fn.row}:${fn.column}`, { ...place, error: error?.error ?? null, message: error?.message });
      return toValueObject(result, place);
    };
  }

  return {
    registerFunctions(functions, invoke) {
      described?.dispose();
      described = context.injector.get(IDescriptionService).registerDescriptions(functions.map(toFunctionInfo));
      service.registerExecutors(...functions.map(({ name, id }) => new HostedFunction(name.toUpperCase(), caller(id.toUpperCase(), invoke))));
      gate.invalidate();
    },
  };
}

class HostedFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(name: string, private readonly call: Call) {
    super(name);
  }

  /** A text written in the formula stays a text: Univer would take "0,005" for 5 and "02.03.2017" for the third of February. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Nothing may be thrown here: it would end Univer's calculation. The invoker turns what a function throws into an error. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return this.call(this, variants);
  }
}

function toFunctionInfo({ name, description = "", parameters = [] }: RegisteredFunction): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function addressOf(context: UniverContext, { sheetId, row, column }: { sheetId: string; row: number; column: number }): string | null {
  const sheet = context.workbook().getSheetBySheetId(sheetId);
  return sheet ? `${sheet.getName()}!${toCol(column)}${row + 1}` : null;
}

/** Univer's values have no room for a message, so it stands beside the value in the cell. */
function keepMessage(context: UniverContext, sheetId: string, row: number, column: number, message: string | undefined): void {
  const cell = context.workbook().getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  if (cell) cell.custom = withExtras(cell, { message });
}

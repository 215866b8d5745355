import { isCellError, cellResult, errorOf } from "./functionResults";
import { passedArgument } from "./functionArguments";
import type { Argument, ArgumentRules } from "./functionArguments";
import { lift } from "./functionLifting";
import type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./functionMetadata";
import type { CustomFunctionInvoker } from "./workbookEngine";

/** What the add-in said with CustomFunctions.associate: `CustomFunctions._association.mappings`. */
export type AssociatedFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

export type FunctionSettings = Pick<ArgumentRules, "blankArgument">;

/** Calls the add-in's functions as Excel does: arguments by the shape that functions.json gives them, answers as cells show them. */
export function createFunctionInvoker(associated: AssociatedFunctions, file: FunctionsFile, settings: FunctionSettings): CustomFunctionInvoker {
  const rules: ArgumentRules = { blankArgument: settings.blankArgument, allowErrors: file.allowErrorForDataTypeAny ?? false };
  const known = new Map(file.functions.map((metadata) => [metadata.id.toUpperCase(), metadata]));

  return ({ id, args, address }) => {
    const metadata = known.get(id);
    const implementation = associated[id] as ((...passed: unknown[]) => unknown) | undefined;
    // Excel knows a function from the metadata alone; until the script associates it, the call cannot be made.
    if (!metadata || !implementation) return { error: "#NAME?" };
    const { parameters, missing, tooMany } = matchParameters(metadata, args);
    if (missing || tooMany) return { error: "#VALUE!" };
    const given = parameters.map((_parameter, index) => args[index]);
    return lift(given, parameters, (single) => callOnce(implementation, metadata, parameters, single, rules, address));
  };
}

type MatchedParameters = { readonly parameters: readonly ParameterMetadata[]; readonly missing: boolean; readonly tooMany: boolean };

/** One parameter for each argument, the repeating one as often as it takes. */
function matchParameters({ parameters }: FunctionMetadata, args: readonly Argument[]): MatchedParameters {
  const last = parameters.at(-1);
  const extra = args.length - parameters.length;
  return {
    parameters: last?.repeating && extra > 0 ? [...parameters, ...Array.from({ length: extra }, () => last)] : parameters,
    missing: parameters.some((parameter, index) => !parameter.optional && !parameter.repeating && index >= args.length),
    tooMany: extra > 0 && !last?.repeating,
  };
}

function callOnce(
  implementation: (...passed: unknown[]) => unknown, metadata: FunctionMetadata, parameters: readonly ParameterMetadata[],
  args: readonly Argument[], rules: ArgumentRules, address: string | null,
): ReturnType<typeof cellResult> {
  const passed = parameters.map((parameter, index) => passedArgument(args[index], parameter, rules));
  const error = passed.find(isCellError);
  if (error) return error;
  const repeatingFrom = metadata.parameters.findIndex((parameter) => parameter.repeating);
  const positional = repeatingFrom < 0 ? passed : [...passed.slice(0, repeatingFrom), passed.slice(repeatingFrom)];
  try {
    return cellResult(implementation(...positional, { address, functionName: metadata.id }));
  } catch (thrown) {
    return errorOf(thrown);
  }
}

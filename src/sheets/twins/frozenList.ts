import { isCallNode, type CallExpression } from "@borgar/fx";
import type { CellContent, CellValue } from "../cell";
import { invalid, isRefusal, type TwinContext, type TwinRefusal } from "./callArgument";
import { convertedArguments, longestFormula } from "./convertFormula";
import { calledName, formulaTree, type FormulaTree } from "./formulaTree";
import { namespacePrefix, ourFunction } from "./twinBuilders";
import { longText } from "./wordGroups";

/** Whether the formula is a list of ours and nothing else. */
export function isListFormula(formula: string): boolean {
  return formula.toUpperCase().includes(namespacePrefix) && listCall(formulaTree(formula)) !== null;
}

/**
 * A list as it stands, for want of a twin: values, and in the first cell an ordinary formula that gives the value shown
 * there. The list's arguments stand behind it, never asked for, so that Excel moves their references as it would have
 * moved the list's.
 */
export function frozenList(formula: string, shown: readonly (readonly CellValue[])[], context: TwinContext): CellContent[][] | TwinRefusal {
  const tree = formulaTree(formula);
  const call = listCall(tree);
  if (!tree || !call) return { refused: "listNotAlone" };
  const args = convertedArguments(tree, call.arguments, context);
  if (isRefusal(args)) return args;
  const first = `=CHOOSE(${["1", longText(String(shown[0]?.[0] ?? "")), ...args.values()].join(",")})`;
  if (first.length > longestFormula) return { refused: "tooLong" };
  return shown.map((cells, down) => cells.map((value, right) => (down === 0 && right === 0 ? { formula: first } : frozenCell(value))));
}

function listCall(tree: FormulaTree | null): CallExpression | null {
  return tree && isCallNode(tree.root) && ourFunction(calledName(tree.root)) === "WEEK_EVENTS" ? tree.root : null;
}

const errorFormulas: Readonly<Record<string, string>> = { "#VALUE!": `=${invalid}`, "#N/A": "=NA()" };

function frozenCell(value: CellValue): CellContent {
  const formula = Object.hasOwn(errorFormulas, String(value)) ? errorFormulas[String(value)] : undefined;
  return formula === undefined ? (value ?? "") : { formula };
}

/** Whether a list is shown, and not what keeps it from being one; some of its cells may hold errors of their own. */
export function isCalculated(shown: readonly (readonly CellValue[])[]): boolean {
  const [first = null, ...others] = shown.flat();
  return !isError(first) && !others.some((value) => isError(value) && !Object.hasOwn(errorFormulas, String(value)));
}

/** `#NAME?`, `#BUSY!`, `#SPILL!`, `#GETTING_DATA` … */
function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#(?:[A-Z0-9/]+[!?]|N\/A|GETTING_DATA)$/.test(value);
}

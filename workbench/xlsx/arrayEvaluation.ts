import { isBinaryNode, isCallNode, isLetNode, isReferenceNode, isUnaryNode, parse, parseA1Ref, parseStructRef, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import { arrayFunctions } from "./futureFunctions";

/** Functions that take one value an argument: given a range, they answer with an array. The list covers what tables of ours use. */
const scalarFunctions = new Set(`
ABS CEILING CODE CONCATENATE DATE DATEVALUE DAY DAYS EDATE EOMONTH EXACT FIND FLOOR HOUR IF IFERROR IFNA IFS INT ISBLANK ISERROR
ISEVEN ISNA ISNUMBER ISODD ISOWEEKNUM ISTEXT LEFT LEN LOWER MID MOD MONTH NOT PROPER REPT REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP
SEARCH SIGN SQRT SUBSTITUTE SWITCH TEXT TRIM UPPER VALUE WEEKDAY WEEKNUM YEAR`.trim().split(/\s+/));

/** SUMPRODUCT works through arrays in any formula, save those that a condition inside it chooses. */
const nativeArrayFunctions = new Set(["SUMPRODUCT"]);
const conditions = new Set(["IF", "IFERROR", "IFNA", "IFS", "SWITCH"]);
const referenceOperators = new Set([":", " ", ","]);

/**
 * Whether the formula means something else when each range is cut to the cell's own row or column, as Excel does with a
 * formula the file does not mark as an array. Names count as single cells.
 */
export function needsArrayEvaluation(formula: string): boolean {
  try {
    const ast = parse(tokenize(formula));
    return yieldsArray(ast) || containsArrayWork(ast, false);
  } catch {
    return false;
  }
}

function containsArrayWork(node: AstExpression, native: boolean): boolean {
  if (isCallNode(node)) {
    const name = calledName(node);
    if (arrayFunctions.has(name)) return true;
    if (scalarFunctions.has(name) && (!native || conditions.has(name)) && node.arguments.some((argument) => argument && yieldsArray(argument))) return true;
    return node.arguments.some((argument) => argument && containsArrayWork(argument, native || nativeArrayFunctions.has(name)));
  }
  if (isBinaryNode(node) || isUnaryNode(node)) {
    if (node.operator === "#") return false;
    if (!native && !referenceOperators.has(node.operator) && node.operator !== "@" && node.arguments.some(yieldsArray)) return true;
    return node.arguments.some((argument) => containsArrayWork(argument, native));
  }
  if (isLetNode(node)) return [...node.declarations.map((declaration) => declaration.init), node.body].some((part) => part && containsArrayWork(part, native));
  return false;
}

function yieldsArray(node: AstExpression): boolean {
  if (isReferenceNode(node)) return node.kind === "beam" || isSeveralCells(node.value, node.kind);
  if (isCallNode(node)) {
    const name = calledName(node);
    return arrayFunctions.has(name) || (scalarFunctions.has(name) && node.arguments.some((argument) => argument && yieldsArray(argument)));
  }
  if (isUnaryNode(node)) return node.operator === "#" || (node.operator !== "@" && node.arguments.some(yieldsArray));
  if (isBinaryNode(node)) return !referenceOperators.has(node.operator) && node.arguments.some(yieldsArray);
  return isLetNode(node) && node.body !== null && yieldsArray(node.body);
}

function isSeveralCells(value: string, kind: string): boolean {
  if (kind === "table") return !parseStructRef(value)?.sections?.includes("this row");
  const reference = kind === "range" ? parseA1Ref(value) : undefined;
  const range = reference && "range" in reference ? reference.range : undefined;
  return range !== undefined && (range.top !== range.bottom || range.left !== range.right);
}

function calledName(node: AstExpression): string {
  return isCallNode(node) && "name" in node.callee ? node.callee.name.toUpperCase() : "";
}

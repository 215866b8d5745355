import { isArrayNode, isBinaryNode, isCallNode, isLambdaNode, isLetNode, isLiteralNode, isReferenceNode, isUnaryNode, parse, parseA1Ref, parseStructRef, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import type { CallArgument, CallArguments } from "./callArgument";

/** Their twins give nothing but amounts and errors. */
const amountFunctions = new Set(["PROSJEKT.BUDGET_TO_DATE", "PROSJEKT.YEAR_FORECAST"]);

export type FormulaTree = { readonly formula: string; readonly root: AstExpression };

/** Null where nobody can tell how the formula is built. */
export function formulaTree(formula: string): FormulaTree | null {
  try {
    return { formula, root: parse(tokenize(formula, { withLocation: true })) };
  } catch {
    return null;
  }
}

export function calledName(call: CallExpression): string {
  return "name" in call.callee ? call.callee.name : "";
}

/** Every call in the expression, its own first. */
export function callsIn(node: AstExpression): CallExpression[] {
  return [...(isCallNode(node) ? [node] : []), ...childrenOf(node).flatMap(callsIn)];
}

/** The expression as it stands, with some of its parts written in another way; parts inside such a part do not count. */
export function rewritten({ formula }: FormulaTree, node: AstExpression, replace: (part: AstExpression) => string | null): string {
  const write = (part: AstExpression): string => {
    const other = replace(part);
    if (other !== null) return other;
    const [start, end] = spanOf(part);
    let text = "";
    let position = start;
    for (const child of childrenOf(part)) {
      const [childStart, childEnd] = spanOf(child);
      text += formula.slice(position, childStart) + write(child);
      position = childEnd;
    }
    return text + formula.slice(position, end);
  };
  return write(node);
}

export function argumentsOf(call: CallExpression, textOf: (argument: AstExpression) => string): CallArguments {
  const all = call.arguments.map((argument) => (argument === null ? null : argumentOf(argument, textOf(argument))));
  // "F()" is a call with one argument that is left out, to the parser.
  return all.length === 1 && all[0] === null ? [] : all;
}

function argumentOf(node: AstExpression, text: string): CallArgument {
  if (isLiteralNode(node)) return { text, literal: node.value as string | number | boolean, extent: "one" };
  const stands = isReferenceNode(node) || isCallNode(node) || isArrayNode(node);
  const isAmount = isCallNode(node) && amountFunctions.has(calledName(node).toUpperCase());
  return { text: stands ? text : `(${text})`, literal: undefined, extent: extentOf(node), ...(isAmount ? { isAmount } : {}) };
}

function extentOf(node: AstExpression): CallArgument["extent"] {
  if (isArrayNode(node)) return "several";
  if (!isReferenceNode(node)) return childrenOf(node).some((child) => extentOf(child) !== "one") ? "name" : "one";
  if (node.kind === "name") return "name";
  if (node.kind === "table") return parseStructRef(node.value)?.sections?.includes("this row") ? thisRowExtent(node.value) : "several";
  const reference = parseA1Ref(node.value);
  const range = reference && "range" in reference ? reference.range : undefined;
  return range && range.top === range.bottom && range.left === range.right ? "one" : "several";
}

function thisRowExtent(reference: string): CallArgument["extent"] {
  return parseStructRef(reference)?.columns?.length === 1 ? "one" : "several";
}

function spanOf(node: AstExpression): readonly [number, number] {
  const loc = node.loc;
  if (!loc) throw new RangeError("The formula was read without places");
  return [loc[0] ?? 0, loc[1] ?? 0];
}

function childrenOf(node: AstExpression): AstExpression[] {
  if (isCallNode(node) || isBinaryNode(node) || isUnaryNode(node)) return node.arguments.filter((child): child is AstExpression => child !== null);
  if (isLetNode(node)) return [...node.declarations.map(({ init }) => init), node.body].filter((child): child is AstExpression => child !== null);
  if (isLambdaNode(node)) return node.body ? [node.body] : [];
  return [];
}

import { isCallNode, type AstExpression } from "@borgar/fx";
import { isRefusal, type TwinBlock, type TwinContext, type TwinRefusal } from "./callArgument";
import { argumentsOf, calledName, callsIn, formulaTree, rewritten, type FormulaTree } from "./formulaTree";
import { riskMatrixTwin } from "./riskTwins";
import { namespacePrefix, ourFunction, twinBuilders } from "./twinBuilders";

/** Excel takes no longer formula (support.microsoft.com, "Excel specifications and limits"). */
export const longestFormula = 8192;

/**
 * The formula with every function of ours in ordinary Excel functions; null where it has none. One formula, or one for
 * each cell that it spills over.
 */
export function convertFormula(formula: string, context: TwinContext): TwinBlock | TwinRefusal | null {
  if (!formula.startsWith("=") || !formula.toUpperCase().includes(namespacePrefix)) return null;
  const tree = formulaTree(formula);
  if (!tree) return { refused: "unreadable" };
  if (!callsIn(tree.root).some((call) => ourFunction(calledName(call)) !== null)) return null;
  const twins = twinsOf(tree, context);
  if (isRefusal(twins)) return twins;
  return twins.some((row) => row.some((twin) => twin.length > longestFormula)) ? { refused: "tooLong" } : twins;
}

function twinsOf(tree: FormulaTree, context: TwinContext): TwinBlock | TwinRefusal {
  const { root } = tree;
  if (isCallNode(root) && ourFunction(calledName(root)) === "RISK_MATRIX") return matrixTwins(tree, context);
  const twin = converted(tree, root, context);
  return isRefusal(twin) ? twin : [[`=${twin}`]];
}

function matrixTwins(tree: FormulaTree, context: TwinContext): TwinBlock | TwinRefusal {
  const { root } = tree;
  if (!isCallNode(root)) return { refused: "notAlone" };
  const args = convertedArguments(tree, root.arguments, context);
  if (isRefusal(args)) return args;
  // In another row, "this row" would be another one.
  if (/\[@|#this row/i.test(tree.formula)) return { refused: "notAlone" };
  const twins = riskMatrixTwin(argumentsOf(root, (argument) => args.get(argument) ?? ""));
  return isRefusal(twins) ? twins : twins.map((row) => row.map((twin) => `=${twin}`));
}

function converted(tree: FormulaTree, node: AstExpression, context: TwinContext): string | TwinRefusal {
  const refusals: TwinRefusal[] = [];
  const text = rewritten(tree, node, (part) => {
    const id = isCallNode(part) ? ourFunction(calledName(part)) : null;
    if (!isCallNode(part) || id === null) return null;
    const args = convertedArguments(tree, part.arguments, context);
    const twin = isRefusal(args) ? args : twinBuilders[id](argumentsOf(part, (argument) => args.get(argument) ?? ""), context);
    if (!isRefusal(twin)) return twin;
    refusals.push(twin);
    return "";
  });
  return refusals[0] ?? text;
}

/** Each argument in ordinary functions. */
export function convertedArguments(tree: FormulaTree, args: readonly (AstExpression | null)[], context: TwinContext): Map<AstExpression, string> | TwinRefusal {
  const texts = new Map<AstExpression, string>();
  for (const argument of args) {
    if (argument === null) continue;
    const text = converted(tree, argument, context);
    if (isRefusal(text)) return text;
    texts.set(argument, text);
  }
  return texts;
}

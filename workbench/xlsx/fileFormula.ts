import { isFunction, parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx/xlsx";
import { fileFunctionName, plainFunctionName } from "./futureFunctions";
import { parameterTokens } from "./letParameters";

/**
 * Formula text in a file differs from what a user types: newer functions, add-in functions and LET's names carry prefixes,
 * and this-row references spell out their table.
 */
export type FormulaPlace = {
  /** The table the cell stands in, for [@Column]. */
  readonly tableName: string | null;
};

export const nowhere: FormulaPlace = { tableName: null };

/** Office add-in functions as files name them: _xldudf_NAMESPACE_NAME (seen in public workbooks, not documented). */
export const addInPrefix = "_xldudf_";

export function addInFunctionNames(functions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(functions.map((name) => [name.toUpperCase(), addInPrefix + name.toUpperCase().replaceAll(".", "_")]));
}

/** "=…" as typed to the text of <f>, without the equals sign. */
export function toFileFormula(formula: string, place: FormulaPlace, addInFunctions: ReadonlyMap<string, string>): string {
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`).slice(1);
  const parameters = parameterTokens(tokens);
  const written = tokens.map((token, index) => ({ ...token, value: toFileToken(token, parameters.has(index), place, addInFunctions) }));
  return stringifyTokens(spellOutArrayOperators(written));
}

function toFileToken(token: Token, isParameter: boolean, place: FormulaPlace, addInFunctions: ReadonlyMap<string, string>): string {
  if (isParameter) return `_xlpm.${token.value}`;
  if (isFunction(token)) return addInFunctions.get(token.value.toUpperCase()) ?? fileFunctionName(token.value);
  return token.type === "structured" ? spellOutTable(token.value, place.tableName) : token.value;
}

function spellOutTable(text: string, tableName: string | null): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const table = reference.table || tableName;
  if (!table || (table === reference.table && !reference.sections?.includes("this row"))) return text;
  return stringifyStructRef({ ...reference, table }, { thisRow: true });
}

/** A1# is ANCHORARRAY(A1) and @A1:A9 is SINGLE(A1:A9) in a file. */
function spellOutArrayOperators(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    const previous = result.at(-1);
    if (token.value === "#" && previous) result[result.length - 1] = { ...previous, value: `_xlfn.ANCHORARRAY(${previous.value})` };
    else if (tokens[index - 1]?.value === "@") result.push({ ...token, value: `_xlfn.SINGLE(${token.value})` });
    else if (token.value !== "@" || !isReferenceToken(tokens[index + 1])) result.push(token);
  });
  return result;
}

function isReferenceToken(token: Token | undefined): boolean {
  return token !== undefined && (token.type.startsWith("range") || token.type === "structured");
}

/** The text of <f> to what a user would type, with the equals sign. */
export function fromFileFormula(text: string, place: FormulaPlace): string {
  const tokens = tokenize(`=${text}`);
  const plain = tokens.filter((_token, index) => !isForeignPrefix(tokens, index)).map((token) => ({ ...token, value: fromFileToken(token, place) }));
  return stringifyTokens(foldArrayFunctions(plain));
}

/** Another add-in's or a lost workbook's name before our function: [2]!_xldudf_… and FUNCRES.XLAM!_xldudf_… */
function isForeignPrefix(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const named = token?.value === "!" ? tokens[index + 1] : tokens[index + 1]?.value === "!" ? tokens[index + 2] : undefined;
  return named !== undefined && isFunction(named) && named.value.toLowerCase().startsWith(addInPrefix);
}

function fromFileToken(token: Token, { tableName }: FormulaPlace): string {
  if (isFunction(token)) return addInName(token.value) ?? plainFunctionName(token.value).replace(/^_xlpm\./i, "");
  if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
  if (token.type !== "structured") return token.value;
  const reference = parseStructRef(token.value);
  if (!reference?.sections?.includes("this row")) return token.value;
  const own = tableName !== null && reference.table?.toUpperCase() === tableName.toUpperCase();
  return stringifyStructRef(own ? { ...reference, table: "" } : reference);
}

/** The first underscore parts namespace and name; a namespace holding one itself cannot be told from the file. */
function addInName(name: string): string | null {
  return name.toLowerCase().startsWith(addInPrefix) ? name.slice(addInPrefix.length).replace("_", ".") : null;
}

function foldArrayFunctions(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, open, argument, close] = tokens.slice(index, index + 4);
    if (!token) break;
    const operator = isFunction(token) ? { ANCHORARRAY: "#", SINGLE: "@" }[token.value.toUpperCase()] : undefined;
    if (operator && argument && open?.value === "(" && close?.value === ")" && isReferenceToken(argument)) {
      result.push({ ...argument, value: operator === "#" ? `${argument.value}#` : `@${argument.value}` });
      index += 3;
    } else result.push(token);
  }
  return result;
}

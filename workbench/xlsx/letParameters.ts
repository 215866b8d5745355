import { isFunction, type Token } from "@borgar/fx/xlsx";

type Call = { readonly kind: "LET" | "LAMBDA" | "other"; readonly names: Set<string>; argument: number; readonly firstTokens: (number | undefined)[]; readonly lastTokens: (number | undefined)[]; readonly start: number };

/** Indexes of the tokens that are names a LET or LAMBDA declares: a file writes them with _xlpm. */
export function parameterTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.value === "(" || token.value === "{") calls.push(newCall(tokens[index - 1], index));
    else if (call && token.value === "," ) call.argument += 1;
    else if (call && (token.value === ")" || token.value === "}")) {
      markParameters(tokens, declaredNames(tokens, call), call.start, index, found);
      calls.pop();
    } else if (call && token.type !== "whitespace") {
      call.firstTokens[call.argument] ??= index;
      call.lastTokens[call.argument] = index;
    }
  });
  return found;
}

function newCall(before: Token | undefined, start: number): Call {
  const name = before && isFunction(before) ? before.value.toUpperCase() : "";
  return { kind: name === "LET" || name === "LAMBDA" ? name : "other", names: new Set(), argument: 0, firstTokens: [], lastTokens: [], start };
}

/** LET names stand first, third, fifth …, LAMBDA's everywhere; the last argument is the calculation. */
function declaredNames(tokens: readonly Token[], call: Call): ReadonlySet<string> {
  const names = new Set<string>();
  if (call.kind === "other") return names;
  for (let argument = 0; argument < call.argument; argument += call.kind === "LET" ? 2 : 1) {
    const index = call.firstTokens[argument];
    const token = index === undefined || index !== call.lastTokens[argument] ? undefined : tokens[index];
    if (token?.type === "range_named") names.add(token.value.toUpperCase());
  }
  return names;
}

function markParameters(tokens: readonly Token[], names: ReadonlySet<string>, from: number, to: number, found: Set<number>): void {
  if (names.size === 0) return;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token && (token.type === "range_named" || isFunction(token)) && names.has(token.value.toUpperCase())) found.add(index);
  }
}

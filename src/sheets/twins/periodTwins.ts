import { keySums, monthsInYear } from "../../domain/allocationKey";
import { invalid, isRefusal, type CallArgument, type CallArguments, type TwinContext, type TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { optionOf } from "./optionWord";
import { amount, month } from "./readNumbers";

/** Null: equal parts. */
type Key = string | null;

export function budgetToDateTwin(args: CallArguments): string | TwinRefusal {
  if (args.length < 2 || args.length > 3) return { refused: "arguments" };
  const [year = null, upTo = null] = args;
  const key = keyOf(args[2] ?? null, [year, upTo]);
  if (isRefusal(key)) return key;
  return withErrors(allowed(key, toDate(amount(year), month(upTo), key)), withKey(key, [year, upTo]));
}

export function yearForecastTwin(args: CallArguments, { methods }: TwinContext): string | TwinRefusal {
  if (args.length < 3 || args.length > 5) return { refused: "arguments" };
  const [actualArgument = null, yearArgument = null, monthArgument = null] = args;
  const given = [actualArgument, yearArgument, monthArgument];
  const key = keyOf(args[3] ?? null, given);
  const method = optionOf(args[4] ?? null, methods) ?? "plan";
  if (isRefusal(key)) return key;
  if (method === "elsewhere") return { refused: "optionElsewhere" };
  if (method === "unknown") return withErrors(invalid, withKey(key, given));
  const cells = withKey(key, given);
  const [actual, year, upTo] = [amount(actualArgument), amount(yearArgument), month(monthArgument)];
  if (method === "plan") return withErrors(allowed(key, `ROUND(${actual}+${year}-${toDate(year, upTo, key)},2)`), cells);
  const share = key === null ? `${upTo}/${monthsInYear}` : `SUMPRODUCT((${place(key)}<${upTo})*${key})/SUM(${key})`;
  const scaled = key === null ? `${ore(actual)}*${monthsInYear}/${upTo}` : `${ore(actual)}/(${share})`;
  const noShare = `IFERROR((${share}=0)+0*(${actual}+${year}),0)`;
  return withErrors(allowed(key, `ROUND(${scaled},0)/100+0*${year}`), cells, noShare);
}

/** A key is twelve cells; only single amounts and months go with one, because the twelve are summed. */
function keyOf(argument: CallArgument | null, others: readonly (CallArgument | null)[]): Key | TwinRefusal {
  if (argument === null || argument.literal === 0 || (typeof argument.literal === "string" && argument.literal.trim() === "")) return null;
  const isRange = argument.literal === undefined && argument.extent !== "one" && !argument.text.startsWith("{") && !argument.text.startsWith("(");
  return isRange && others.every((other) => other?.extent !== "several") ? argument.text : { refused: "keyCells" };
}

/** An error in the key is told before others. */
function withKey(key: Key, args: CallArguments): CallArguments {
  return key === null ? args : [{ text: `SUM(${key})`, literal: undefined, extent: "one" }, ...args];
}

function ore(amountText: string): string {
  return `ROUND(100*(${amountText}),0)`;
}

/** Where in the key each of its cells stands, 0 first, in a row or a column. */
function place(key: string): string {
  return `(ROW(${key})+COLUMN(${key})-MIN(ROW(${key}))-MIN(COLUMN(${key})))`;
}

function allowed(key: Key, formula: string): string {
  if (key === null) return formula;
  const sums = keySums.map((sum) => `(ABS(SUM(${key})-${sum})<=${sum * 0.005})`).join("+");
  return `IF((COUNT(${key})+COUNTBLANK(${key})=${monthsInYear})*(COUNTIF(${key},"<0")=0)*((${sums})>0),${formula},${invalid})`;
}

/** Every month is rounded to the øre, half away from zero; the last with a share takes the remainder, and no month more than is left. */
function toDate(year: string, upTo: string, key: Key): string {
  const whole = ore(`ABS(${year})`);
  if (key === null) {
    const sum = `${upTo}*ROUND(${whole}/${monthsInYear},0)`;
    return `IF((${upTo}=${monthsInYear})+(${sum}>${whole})>0,${year},SIGN(${year})*${sum}/100)`;
  }
  const sum = `SUMPRODUCT((${place(key)}<${upTo})*ROUND(${whole}*${key}/SUM(${key}),0))`;
  return `IF(SUMPRODUCT((${place(key)}>=${upTo})*${key})=0,${year},SIGN(${year})*MIN(${sum},${whole})/100)`;
}

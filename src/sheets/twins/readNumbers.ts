import { amountNok, oreOf } from "../../domain/amount";
import { parseNordicNumber } from "../../domain/nordicNumber";
import { invalid, type CallArgument } from "./callArgument";
import { wordGroup } from "./wordGroups";

type Argument = CallArgument | null;

/** A number written with a decimal comma; points, percents and exponents are refused, because programs read them differently. */
function textNumber(cell: string, more: readonly string[] = []): string {
  const unwanted = ["%", "e", ".", ...more];
  const plain = unwanted.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","x")`, `SUBSTITUTE(LOWER(${cell}),UNICHAR(160),"")`);
  return `NUMBERVALUE(${plain},",","¬")`;
}

function orBlank(cell: string, number: string, whenBlank: number, text: string): string {
  return `IF(ISNUMBER(${cell}),${number},IF(TRIM(${cell})="",${whenBlank},${text}))`;
}

function literalNumber(literal: string | number | boolean): number | null {
  return typeof literal === "string" ? parseNordicNumber(literal) : typeof literal === "number" ? literal : null;
}

function isBlankText(literal: unknown): boolean {
  return typeof literal === "string" && literal.trim() === "";
}

/** Kroner to the øre; an empty cell is 0. */
export function amount(argument: Argument): string {
  if (argument === null || isBlankText(argument.literal)) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) {
    const ore = oreOf(literalNumber(literal) ?? Number.NaN);
    return ore === null ? invalid : `(${amountNok(ore)})`;
  }
  if (argument.isAmount) return text;
  return orBlank(text, `ROUND(${text},2)/(ABS(${text})<=10^13)`, 0, `ROUND(${textNumber(text)},2)`);
}

/** Of proposals or employees; an empty cell is 0. */
export function count(argument: Argument): string {
  if (argument === null || isBlankText(argument.literal)) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) {
    const number = literalNumber(literal);
    return number !== null && number >= 0 && number <= 1e9 ? String(number) : invalid;
  }
  return orBlank(text, `${text}/((${text}>=0)*(${text}<=10^9))`, 0, textNumber(text, ["-"]));
}

/** A whole number, also as text in the simplest way it is written. */
function listedNumber(argument: Argument, highest: number): string {
  if (argument === null) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) {
    const number = isBlankText(literal) ? 0 : literalNumber(literal);
    return number !== null && Number.isInteger(number) && number >= 0 && number <= highest ? String(number) : invalid;
  }
  return wordGroup(text, Array.from({ length: highest + 1 }, (_, number) => (number === 0 ? ["", "0"] : [String(number)])));
}

/** 0–12; an empty cell is 0. */
export function month(argument: Argument): string {
  return listedNumber(argument, 12);
}

/** 1–53; 0 for an empty cell. */
export function week(argument: Argument): string {
  return listedNumber(argument, 53);
}

/** An ISO year as a number; 0 for an empty cell. Years before 1901 meet the 29 February 1900 that never was. */
export function year(argument: Argument): string {
  return wholeBetween(argument, { lowest: 1901, highest: 9999, whenBlank: 0, zeroIsBlank: true });
}

export function warningDays(argument: Argument, whenBlank: number): string {
  return wholeBetween(argument, { lowest: 0, highest: 3660, whenBlank, zeroIsBlank: false });
}

type Whole = { readonly lowest: number; readonly highest: number; readonly whenBlank: number; readonly zeroIsBlank: boolean };

function wholeBetween(argument: Argument, { lowest, highest, whenBlank, zeroIsBlank }: Whole): string {
  if (argument === null || isBlankText(argument.literal)) return String(whenBlank);
  const { text, literal } = argument;
  if (literal !== undefined) {
    const number = literalNumber(literal);
    if (number === 0 && zeroIsBlank) return String(whenBlank);
    return number !== null && Number.isInteger(number) && number >= lowest && number <= highest ? String(number) : invalid;
  }
  const allowed = `(${text}=INT(${text}))*(${text}>=${lowest})*(${text}<=${highest})`;
  return orBlank(text, `${text}/(${zeroIsBlank ? `(${text}=0)+${allowed}` : allowed})`, whenBlank, invalid);
}

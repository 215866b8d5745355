import { parseDate } from "../../domain/serialDay";
import { invalid, type CallArgument } from "./callArgument";

const lastSerialDay = 2_958_465;

/** A date without its time of day, or a text as d.m.yyyy; 0 for an empty cell. */
export function day(argument: CallArgument | null, earliest = 1): string {
  if (argument === null) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) return literalDay(literal, earliest);
  const number = `INT(${text})/((${text}=0)+(${text}>=${earliest})*(${text}<${lastSerialDay + 1}))`;
  // The parts of a text as year-month-day: the one way to write a date that every language's program reads alike.
  const written = `RIGHT(TRIM(${text}),4)&"-"&TRIM(MID(SUBSTITUTE(${text},".",REPT(" ",9)),9,9))&"-"&LEFT(${text},FIND(".",${text})-1)`;
  return `IF(ISNUMBER(${text}),${number},IF(TRIM(${text})="",0,DATEVALUE(${written})))`;
}

function literalDay(literal: string | number | boolean, earliest: number): string {
  if (literal === 0 || (typeof literal === "string" && literal.trim() === "")) return "0";
  const serial = typeof literal === "string" ? parseDate(literal) : typeof literal === "number" ? Math.floor(literal) : null;
  return serial !== null && serial >= earliest && serial <= lastSerialDay ? String(serial) : invalid;
}

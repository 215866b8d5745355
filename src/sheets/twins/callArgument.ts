import type { VarianceConvention } from "../../domain/budgetVariance";
import type { Words } from "../../domain/language";
import type { ForecastMethod } from "../../domain/yearForecast";

/** An argument of a function's call, as the formula has it; null where it is left out. */
export type CallArgument = {
  /** Can stand in any other formula as it is. */
  readonly text: string;
  /** What is written in the formula itself; undefined for a reference, a name or a calculation. */
  readonly literal: string | number | boolean | undefined;
  /** one: a single cell. several: a range that shows its size. name: the formula does not tell. */
  readonly extent: "one" | "several" | "name";
  /** It is kroner to the øre, or an error: the twin of another of our functions. */
  readonly isAmount?: true;
};

export type CallArguments = readonly (CallArgument | null)[];

/** Why a call has no twin. */
export type TwinRefusal = { readonly refused: "listNotAlone" | "listNotCalculated" | "arguments" | "optionElsewhere" | "keyCells" | "notAlone" | "tooLong" | "unreadable" };

/** Every result that the function would spill, by row; one value is 1 × 1. */
export type TwinBlock = readonly (readonly string[])[];

/** What a twin has to know that stands in no formula: the words that options are chosen by, and the version. */
export type TwinContext = {
  readonly version: string;
  readonly views: Readonly<Record<"amount" | "share" | "words", Words>>;
  readonly signs: Readonly<Record<VarianceConvention, Words>>;
  readonly methods: Readonly<Record<ForecastMethod, Words>>;
  /** By number, 1 for Monday. */
  readonly weekdays: Readonly<Record<"1" | "2" | "3" | "4" | "5" | "6" | "7", Words>>;
};

/** Writes the twin of one call, without "="; what it gives is a call itself, so that it can stand anywhere. */
export type TwinBuilder = (args: CallArguments, context: TwinContext) => string | TwinRefusal;

export function isRefusal<Value>(twin: Value | TwinRefusal): twin is TwinRefusal {
  return typeof twin === "object" && twin !== null && "refused" in twin;
}

/** #VALUE! in every program. */
export const invalid = 'VALUE("x")';

import type { RangeA1 } from "@borgar/fx";

export type Constant = string | number;

/** Cells with the anchors they were written with; without a sheet, they are cells of the formula's own. */
export type CellsArgument = { readonly kind: "cells"; readonly sheet: string; readonly range: RangeA1 };

/** An argument of a call, as it is filled in. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  | CellsArgument
  | { readonly kind: "name"; readonly name: string };

/** each: one value for each row. fixed: the same cells for every row. */
export type Follows = "each" | "fixed";

export type FunctionCall = {
  /** With its namespace. */
  readonly name: string;
  readonly args: readonly { readonly argument: FunctionArgument; readonly follows: Follows; readonly optional: boolean }[];
};

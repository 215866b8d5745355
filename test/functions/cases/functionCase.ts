/** The arguments, and last what the cell shows: a value, "#VALUE! sentence", or the rows of a spill. */
export type FunctionCase = readonly [unknown, ...unknown[]];

/** By the function's id. */
export type FunctionCases = Readonly<Record<string, readonly FunctionCase[]>>;

import { z } from "zod";

/** ActionType and ObjectPathType as office.js writes them (excel-web-16.00.debug.js, ActionFactory and ObjectPathFactory). */
export const actionType = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9,
} as const;

export const objectPathType = {
  root: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7,
} as const;

const argumentInfo = z.looseObject({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

const queryInfo = z.looseObject({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().int().nonnegative().optional(),
  Skip: z.number().int().nonnegative().optional(),
});

const objectPath = z.looseObject({
  Id: z.number().int(),
  ObjectPathType: z.number().int(),
  Name: z.string().default(""),
  ParentObjectPathId: z.number().int().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.looseObject({
  Id: z.number().int(),
  ActionType: z.number().int(),
  Name: z.string().default(""),
  ObjectPathId: z.number().int(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
  ObjectState: z.record(z.string(), z.unknown()).optional(),
});

export const batchRequest = z.looseObject({
  AutoKeepReference: z.boolean().optional(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath).default({}),
});

export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Action = z.infer<typeof action>;
export type BatchRequest = z.infer<typeof batchRequest>;

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };
export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
};
/** Trace actions that were reached: the client registers event handlers when it sees theirs. */
export type BatchAnswer = { readonly Results: readonly ActionResult[]; readonly TraceIds?: readonly number[]; readonly Error?: BatchError };

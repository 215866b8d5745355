import { z } from "zod";
import { type BoundType, isHostObject } from "./hostObject";

export const nothing = z.tuple([]);
export const text = z.string();
export const flag = z.boolean();
export const wholeNumber = z.number().int();
/** office.js sends an argument left out as null. */
export const optional = <V>(schema: z.ZodType<V>) => schema.nullish().transform((value) => value ?? null);

/** A proxy of this type, resolved; a null object is refused. */
export function proxyOf<T>(type: () => BoundType<T>): z.ZodType<T> {
  return z.custom<unknown>((value) => isHostObject(value) && type().targetOf(value) !== null)
    .transform((value) => type().targetOf(value) as T);
}

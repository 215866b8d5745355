import * as z from "zod/mini";
import { answerFormats } from "./answerFormat";

/** More rows than any plan by hand has; a table of that size comes from another system and is imported as a table. */
const mostRows = 1000;

type Shape = z.core.$ZodLooseShape;

/**
 * Rows of one table. A row in which nothing is said is left out; any other must say what `required` names.
 * `defaulted` are choices that always have a value and so do not make a row.
 */
export function answerRows<Row extends Shape>(shape: Row, required: keyof Row & string, defaulted: readonly (keyof Row & string)[] = []) {
  const rows = z._default(z.array(z.strictObject(shape)), []).check((payload) => {
    payload.value.forEach((row, index) => {
      if (isBlank(row, defaulted) || !isUnsaid((row as Record<string, unknown>)[required])) return;
      payload.issues.push({ code: "custom", message: "answer.required", input: row, path: [index, required], continue: true });
    });
    if (payload.value.length > mostRows) {
      payload.issues.push({ code: "custom", message: "answer.rows.tooMany", params: { count: payload.value.length, allowed: mostRows }, input: null, path: [], continue: true });
    }
  });
  const listed = z.pipe(rows, z.transform((read): readonly Readonly<z.output<z.ZodMiniObject<Row>>>[] => {
    read.forEach((row, index) => writtenAt.set(row, index));
    return read.filter((row) => !isBlank(row, defaulted));
  }));
  return listed.register(answerFormats, { kind: "rows", most: mostRows, required });
}

const writtenAt = new WeakMap<object, number>();

/** Where the row stood among the answers, before blank rows were left out: findings name their field by it. */
export function rowIndex(row: object, fallback: number): number {
  return writtenAt.get(row) ?? fallback;
}

function isBlank(row: object, defaulted: readonly string[]): boolean {
  return Object.entries(row).every(([key, value]) => defaulted.includes(key) || isUnsaid(value));
}

function isUnsaid(value: unknown): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}

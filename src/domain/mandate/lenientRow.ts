import type * as z from "zod/mini";

/** What stood in fields that could not be read, by field: written to the sheet as it was. */
export type Unread = Readonly<Record<string, string>>;

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Entry<Fields extends Shape> = { readonly [Key in keyof Fields]: z.output<Fields[Key]> };

/** A row of answers of which every field is read by itself: what one field cannot be read as takes nothing from the others. */
export function lenientRow<Fields extends Shape>(shape: Fields, answers: Readonly<Record<string, string>>): Entry<Fields> & { readonly unread: Unread } {
  const unread: Record<string, string> = {};
  const entry = Object.fromEntries(Object.entries(shape).map(([field, leaf]) => {
    const read = leaf.safeParse(answers[field] ?? "");
    if (read.success) return [field, read.data];
    const asWritten = answers[field] ?? "";
    if (asWritten !== "") unread[field] = asWritten;
    // What a wizard demands, a sheet can be without.
    const blank = leaf.safeParse("");
    return [field, blank.success ? blank.data : ""];
  }));
  return { ...(entry as Entry<Fields>), unread };
}

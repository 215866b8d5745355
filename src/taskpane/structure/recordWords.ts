import type { PaneText } from "../app/useText";
import { fieldsOf } from "./recordFields";
import type { RecordItem } from "./recordItems";

/** Everything a record says, in small letters for the search; put together once for each record. */
export function createRecordWords(text: PaneText["text"]): (item: RecordItem) => string {
  const known = new WeakMap<RecordItem, string>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const words = [item.table.title, ...fieldsOf(item, text).map((field) => field.text)].join("\n").toLowerCase();
    known.set(item, words);
    return words;
  };
}

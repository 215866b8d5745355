import { issue } from "../../domain/issue";
import type { ReadingContext } from "./recordKindReader";
import type { ReadRecord } from "./recordsReading";

const counters: ReadonlySet<string> = new Set(["number", "level", "kind", "status", "origin"]);

/** A template's rows with nothing but a number are left out; one that lacks only its main field is told of. */
export function withoutBlankRecords(records: readonly ReadRecord[], main: string, { findings }: ReadingContext): ReadRecord[] {
  return records.filter(({ fields, place }) => {
    if (fields[main]?.text !== "") return true;
    const said = Object.entries(fields).filter(([, { written }]) => written !== "");
    const isBlank = said.every(([field]) => counters.has(field));
    const read = said.map(([, { written }]) => written).join(", ");
    findings.add(issue(isBlank ? "info" : "warning", isBlank ? "section.passage.unread" : "record.main.missing", { place, read }));
    return !isBlank;
  });
}

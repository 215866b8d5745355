import { issue, type Issue } from "../../domain/issue";
import { looseDate } from "../../domain/looseDate";
import type { ReadField } from "../records/recordsReading";
import { isRecordsReading, type TableReading } from "../tableReading";

const facts = ["header.version", "header.date", "header.project", "header.subproject"];

/** The title page, the table of names and values and the log of versions can each say what version this is, and when. */
export function headerDiffers(tables: readonly TableReading[]): Issue[] {
  const mandates = tables.filter(isRecordsReading).filter(({ kind }) => kind === "mandate");
  return facts.flatMap((path) => {
    const said = mandates.flatMap((mandate) => mandate.facts[path] ?? []).filter(({ text }) => text !== "");
    const [first] = said;
    const other = said.find((field) => first !== undefined && meant(field) !== meant(first));
    return first && other ? [issue("warning", "mandate.fact.differs", { place: first.place, read: first.written, confidence: "medium", params: { other: other.written, line: other.place.line } })] : [];
  });
}

function meant({ text }: ReadField): string | number {
  return looseDate(text)?.day ?? text.trim().toLowerCase();
}

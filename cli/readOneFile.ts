import { issue, type Issue } from "../src/domain/issue";
import type { IssueCode } from "../src/domain/issueCode";
import type { SourceReading } from "../src/readers/readTables";
import type { FileSource } from "./fileSource";
import { openFile } from "./openFile";
import { readAccepting } from "./readAccepting";
import type { ReadChoices } from "./readArguments";

export type FileReading = {
  readonly reading: SourceReading;
  readonly accepted: ReadonlySet<string>;
  /** The file itself where it is a workbook: new sheets are added to it. */
  readonly xlsx: Uint8Array | null;
};

/** A workbook may well have sheets that hold none of our tables: that is news only when no sheet holds one. */
const sheetWithoutTable: readonly IssueCode[] = ["source.empty", "table.notFound"];

/** Every source of the file (a text has one, a workbook several) read and laid side by side. Throws UsageError. */
export async function readOneFile(file: string, choices: ReadChoices): Promise<FileReading> {
  const { sources, xlsx } = await openFile(file, choices.language);
  const wanted = sources.filter(({ known }) => known === null || choices.kind === "auto" || choices.kind === known.kind);
  const readings = wanted.map((source) => readSourceOf(source, choices));
  const tables = readings.flatMap(({ reading }) => reading.tables);
  const issues = readings.flatMap(({ reading }) => reading.issues);
  return {
    reading: { tables, issues: tables.length > 0 ? issues.filter(({ code }) => !sheetWithoutTable.includes(code)) : reasonForNothing(issues, sources) },
    accepted: new Set(readings.flatMap(({ accepted }) => [...accepted])),
    xlsx,
  };
}

function readSourceOf({ source, known }: FileSource, { kind, isoYear, language, accept }: ReadChoices): Omit<FileReading, "xlsx"> {
  if (!source.ok) return { reading: { tables: [], issues: source.issues }, accepted: new Set() };
  return readAccepting(source.value, { kind: known?.kind ?? kind, isoYear: isoYear ?? known?.isoYear ?? null, language }, accept);
}

/** One sentence is enough, and there is always one: a workbook may have nothing but blank sheets. */
function reasonForNothing(issues: readonly Issue[], sources: readonly FileSource[]): readonly Issue[] {
  const [first = issue("error", sources.length === 0 ? "source.empty" : "table.notFound")] = issues;
  return [first];
}

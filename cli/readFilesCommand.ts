import { basename, extname, join } from "node:path";
import { standingErrors, type Severity } from "../src/domain/issue";
import { isRecordsReading, type TableReading } from "../src/readers/tableReading";
import { issueSentence, translate } from "../src/text/translate";
import { freeName } from "./freeName";
import type { ReadFilesArguments } from "./readArguments";
import { allIssues, readingJson } from "./readingJson";
import { readingXlsx } from "./readingXlsx";
import { readOneFile } from "./readOneFile";
import { UsageError } from "./usageError";
import { filesWithin, makeUserFolder, namesInFolder, writeUserFile } from "./userFiles";

type FileSummary = {
  readonly file: string;
  readonly tables: readonly { readonly kind: string; readonly line: number; readonly title: string; readonly records: number }[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that stand in the way, as sentences; also why a file could not be opened. */
  readonly errors: readonly string[];
  readonly json: string | null;
  readonly xlsx: string | null;
};

const exitCode = { read: 0, errorStands: 1 };

/** One file that cannot be read stops none of the others. Prints a summary; each file's records and workbook go to the folder. */
export async function readFilesCommand(command: ReadFilesArguments): Promise<number> {
  const { language, outFolder } = command;
  const files = await filesWithin(command.files, language);
  const taken = new Set(outFolder === null ? [] : await makeUserFolder(outFolder, language).then(() => namesInFolder(outFolder, language)));
  const summaries: FileSummary[] = [];
  for (const file of files) {
    const summary = await summaryOf(file, command, taken);
    summaries.push(summary);
    const found = summary.tables.map(({ kind, records }) => `${kind} ${records}`).join(", ");
    process.stderr.write(`${file}: ${[found, ...summary.errors].filter((part) => part !== "").join(". ")}\n`);
  }
  process.stdout.write(`${JSON.stringify({ files: summaries, total: total(summaries) }, null, 2)}\n`);
  if (files.length === 0) process.stderr.write(`${translate(language, "cli:folder.empty")}\n`);
  return files.length > 0 && summaries.every(({ errors }) => errors.length === 0) ? exitCode.read : exitCode.errorStands;
}

async function summaryOf(file: string, command: ReadFilesArguments, taken: Set<string>): Promise<FileSummary> {
  const { language, outFolder } = command;
  const nothing: FileSummary = { file, tables: [], findings: { error: 0, warning: 0, info: 0 }, errors: [], json: null, xlsx: null };
  try {
    const read = await readOneFile(file, command);
    const issues = allIssues(read.reading);
    const count = (severity: Severity) => issues.filter((one) => one.severity === severity).length;
    const errors = standingErrors(issues, read.accepted).map((one) => issueSentence(language, one));
    const summary = { ...nothing, tables: read.reading.tables.map(tableSummary), findings: { error: count("error"), warning: count("warning"), info: count("info") }, errors };
    if (outFolder === null) return summary;
    const name = freeName(basename(file, extname(file)), [".json", ".xlsx"], taken);
    const json = join(outFolder, `${name}.json`);
    await writeUserFile(json, language, `${JSON.stringify(readingJson(read.reading, language, read.accepted), null, 2)}\n`);
    const written = await readingXlsx(read, language);
    if (written === null) return { ...summary, json };
    if (!written.ok) return { ...summary, json, errors: [...errors, ...written.issues.map((one) => issueSentence(language, one))] };
    const xlsx = join(outFolder, `${name}.xlsx`);
    await writeUserFile(xlsx, language, written.value.xlsx);
    return { ...summary, json, xlsx };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...nothing, errors: [error.message] };
  }
}

function tableSummary(table: TableReading): FileSummary["tables"][number] {
  const { kind, line, title } = table;
  if (isRecordsReading(table)) return { kind, line, title, records: table.records.length };
  return { kind, line, title, records: table.kind === "riskRegister" ? table.risks.length : table.activities.length };
}

function total(summaries: readonly FileSummary[]) {
  const tables = summaries.flatMap((summary) => summary.tables);
  return { files: summaries.length, tables: tables.length, records: tables.reduce((sum, { records }) => sum + records, 0), filesWithErrors: summaries.filter(({ errors }) => errors.length > 0).length };
}

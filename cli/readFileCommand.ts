import { importTables } from "../src/actions/importTables";
import { issue, type Issue } from "../src/domain/issue";
import type { IssueCode } from "../src/domain/issueCode";
import type { Language } from "../src/domain/language";
import type { SourceReading } from "../src/readers/readTables";
import { issueSentence, translate } from "../src/text/translate";
import type { FileSource } from "./fileSource";
import { openFile, type OpenedFile } from "./openFile";
import { readAccepting } from "./readAccepting";
import type { ReadArguments } from "./readArguments";
import { allIssues, readingJson, standingErrors } from "./readingJson";
import { today } from "./today";
import { writeUserFile } from "./userFiles";

/** A workbook may well have sheets that hold none of our tables: that is news only when no sheet holds one. */
const sheetWithoutTable: readonly IssueCode[] = ["source.empty", "table.notFound"];

const exitCode = { read: 0, errorStands: 1 };

type FileReading = { readonly reading: SourceReading; readonly accepted: ReadonlySet<string> };

function readOne({ source, known }: FileSource, { kind, isoYear, language, accept }: ReadArguments): FileReading {
  if (!source.ok) return { reading: { tables: [], issues: source.issues }, accepted: new Set() };
  return readAccepting(source.value, { kind: known?.kind ?? kind, isoYear: isoYear ?? known?.isoYear ?? null, language }, accept);
}

/** Every source of the file (a text has one, a workbook several) read and laid side by side. */
function readSources({ sources }: OpenedFile, command: ReadArguments): FileReading {
  const wanted = sources.filter(({ known }) => known === null || command.kind === "auto" || command.kind === known.kind);
  const readings = wanted.map((source) => readOne(source, command));
  const tables = readings.flatMap(({ reading }) => reading.tables);
  const issues = readings.flatMap(({ reading }) => reading.issues);
  return {
    reading: { tables, issues: tables.length > 0 ? issues.filter(({ code }) => !sheetWithoutTable.includes(code)) : reasonForNothing(issues, sources) },
    accepted: new Set(readings.flatMap(({ accepted }) => [...accepted])),
  };
}

/** One sentence is enough, and there is always one: a workbook may have nothing but blank sheets. */
function reasonForNothing(issues: readonly Issue[], sources: readonly FileSource[]): readonly Issue[] {
  const [first = issue("error", sources.length === 0 ? "source.empty" : "table.notFound")] = issues;
  return [first];
}

function say(language: Language, issues: readonly Issue[]): void {
  for (const one of issues) process.stderr.write(`${issueSentence(language, one)}\n`);
}

/** True where the workbook stands as asked for. */
async function writeXlsx({ reading }: FileReading, { xlsx }: OpenedFile, { language, xlsxFile }: ReadArguments): Promise<boolean> {
  if (xlsxFile === null) return true;
  if (reading.tables.length === 0) {
    process.stderr.write(`${translate(language, "cli:xlsx.nothing")}\n`);
    return true;
  }
  const { writeWorkbook } = await import("./writeWorkbook");
  const written = await writeWorkbook(xlsx, language, (workbook) => importTables(workbook, { tables: reading.tables, language, statusDate: today() }));
  if (!written.ok) {
    say(language, written.issues);
    return false;
  }
  await writeUserFile(xlsxFile, language, written.value.xlsx);
  process.stderr.write(`${translate(language, "cli:xlsx.written", { file: xlsxFile, sheets: written.value.sheets.map(({ name }) => name).join(", ") })}\n`);
  return true;
}

/** Exit code 0 when everything could be read, 1 when an error stands; the JSON is written either way. */
export async function readFileCommand(command: ReadArguments): Promise<number> {
  const opened = await openFile(command.file, command.language);
  const fileReading = readSources(opened, command);
  const json = `${JSON.stringify(readingJson(fileReading.reading, command.language, fileReading.accepted), null, 2)}\n`;
  if (command.jsonFile === null) process.stdout.write(json);
  else await writeUserFile(command.jsonFile, command.language, json);
  const saved = await writeXlsx(fileReading, opened, command);
  const errors = standingErrors(allIssues(fileReading.reading), fileReading.accepted);
  return saved && errors.length === 0 ? exitCode.read : exitCode.errorStands;
}

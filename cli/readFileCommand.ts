import { standingErrors, type Issue } from "../src/domain/issue";
import type { Language } from "../src/domain/language";
import { issueSentence, translate } from "../src/text/translate";
import type { ReadFileArguments } from "./readArguments";
import { allIssues, readingJson } from "./readingJson";
import { readingXlsx } from "./readingXlsx";
import { answersJson } from "./answersJson";
import { readOneFile, type FileReading } from "./readOneFile";
import { writeUserFile } from "./userFiles";

const exitCode = { read: 0, errorStands: 1 };

/** Exit code 0 when everything could be read, 1 when an error stands; the JSON is written either way. */
export async function readFileCommand(command: ReadFileArguments): Promise<number> {
  const read = await readOneFile(command.file, command);
  const json = `${JSON.stringify(readingJson(read.reading, command.language, read.accepted), null, 2)}\n`;
  if (command.jsonFile === null) process.stdout.write(json);
  else await writeUserFile(command.jsonFile, command.language, json);
  if (command.answersFile !== null) {
    await writeUserFile(command.answersFile, command.language, answersJson(read.reading, command.language));
    process.stderr.write(`${translate(command.language, "cli:answers.written", { file: command.answersFile })}\n`);
  }
  const saved = await writeXlsx(read, command);
  const errors = standingErrors(allIssues(read.reading), read.accepted);
  return saved && errors.length === 0 ? exitCode.read : exitCode.errorStands;
}

/** True where the workbook stands as asked for. */
async function writeXlsx(read: FileReading, { language, xlsxFile }: ReadFileArguments): Promise<boolean> {
  if (xlsxFile === null) return true;
  const written = await readingXlsx(read, language);
  if (written === null) {
    process.stderr.write(`${translate(language, "cli:xlsx.nothing")}\n`);
    return true;
  }
  if (!written.ok) {
    say(language, written.issues);
    return false;
  }
  await writeUserFile(xlsxFile, language, written.value.xlsx);
  process.stderr.write(`${translate(language, "cli:xlsx.written", { file: xlsxFile, sheets: written.value.sheets.map(({ name }) => name).join(", ") })}\n`);
  return true;
}

function say(language: Language, issues: readonly Issue[]): void {
  for (const one of issues) process.stderr.write(`${issueSentence(language, one)}\n`);
}

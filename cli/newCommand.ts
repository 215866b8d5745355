import { createSubproject } from "../src/actions/createSubproject";
import type { Issue } from "../src/domain/issue";
import type { Language } from "../src/domain/language";
import { readMandate, type SubprojectMandate } from "../src/domain/mandate/subprojectMandate";
import { issueSentence, translate } from "../src/text/translate";
import { readAnswersFile } from "./answersFile";
import { answersSchema } from "./answersSchema";
import type { NewArguments } from "./newArguments";
import { today } from "./today";
import { openingXlsx, readUserFile, writeUserFile } from "./userFiles";
import type { WrittenWorkbook } from "./writeWorkbook";

const exitCode = { made: 0, refused: 1 };

/** Exit code 0 when the subproject can be made, 1 when an answer or the workbook stands in its way. */
export async function newSubprojectCommand(command: NewArguments): Promise<number> {
  if (command.kind === "schema") {
    print(answersSchema(command.language));
    return exitCode.made;
  }
  const { answersFile, intoFile, xlsxFile, language } = command;
  const mandate = readMandate(inLanguage(await readAnswersFile(answersFile, language), language));
  if (!mandate.ok) return say(language, mandate.issues);
  const into = intoFile === null ? null : await readUserFile(intoFile, language);
  const { writeWorkbook } = await import("./writeWorkbook");
  const written = await openingXlsx(intoFile ?? "", language, () =>
    writeWorkbook(into, language, (workbook) => createSubproject(workbook, mandate.value, { today: today() })));
  if (!written.ok) return say(language, written.issues);
  print(summary(mandate.value, written.value));
  if (xlsxFile === null) return exitCode.made;
  await writeUserFile(xlsxFile, language, written.value.xlsx);
  const sheets = written.value.sheets.map(({ name }) => name).join(", ");
  process.stderr.write(`${translate(language, "cli:xlsx.written", { file: xlsxFile, sheets })}\n`);
  return exitCode.made;
}

function print(json: object): void {
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

function say(language: Language, issues: readonly Issue[]): number {
  for (const one of issues) process.stderr.write(`${one.field ? `${one.field}: ` : ""}${issueSentence(language, one)}\n`);
  return exitCode.refused;
}

/** What is made, sheet by sheet, with the names it has in this workbook. */
function summary({ header: { project, subproject }, options }: SubprojectMandate, { sheets, counts }: WrittenWorkbook) {
  return { project, subproject, language: options.language, sheets, counts };
}

/** The sheets' language where the answers do not say. */
function inLanguage(answers: unknown, language: Language): unknown {
  if (!isRecord(answers)) return answers;
  const { options = {} } = answers;
  return isRecord(options) && options["language"] === undefined ? { ...answers, options: { ...options, language } } : answers;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

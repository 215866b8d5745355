import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { XlsxOpenError } from "../workbench/xlsx/xlsxOpenError";
import { UsageError } from "./usageError";

/** npm runs scripts in the package's folder; the user's own folder is INIT_CWD. */
function userPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

export async function readUserFile(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file));
  } catch (error) {
    throw new UsageError(translate(language, "cli:file.unreadable", { file, reason: reasonOf(error) }));
  }
}

/** Without reading it. */
export async function userFileSize(file: string, language: Language): Promise<number> {
  try {
    return (await stat(userPath(file))).size;
  } catch (error) {
    throw new UsageError(translate(language, "cli:file.unreadable", { file, reason: reasonOf(error) }));
  }
}

export async function writeUserFile(file: string, language: Language, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(userPath(file), content);
  } catch (error) {
    throw new UsageError(translate(language, "cli:file.unwritable", { file, reason: reasonOf(error) }));
  }
}

/** What opening a workbook throws, as the sentence about the file. */
export async function openingXlsx<Value>(file: string, language: Language, open: () => Promise<Value>): Promise<Value> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof XlsxOpenError) throw new UsageError(translate(language, `cli:xlsx.${error.code}`, { file }));
    throw error;
  }
}

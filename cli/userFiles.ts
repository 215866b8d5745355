import { statSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { fileExtensions } from "../src/actions/fileExtensions";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { XlsxOpenError } from "../workbench/xlsx/xlsxOpenError";
import { UsageError } from "./usageError";

const readTypes: ReadonlySet<string> = new Set([...fileExtensions, ".xlsx"]);

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

export function isUserFolder(file: string): boolean {
  return statSync(userPath(file), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export async function makeUserFolder(folder: string, language: Language): Promise<void> {
  try {
    await mkdir(userPath(folder), { recursive: true });
  } catch (error) {
    throw new UsageError(translate(language, "cli:file.unwritable", { file: folder, reason: reasonOf(error) }));
  }
}

/** In lower case, because two names that differ by it alone are one file to Windows. */
export async function namesInFolder(folder: string, language: Language): Promise<string[]> {
  return (await entriesOf(folder, language)).map(({ name }) => name.toLowerCase());
}

/** The files themselves, and of folders everything in them of a type that is read; Word's and Excel's lock files are left out. */
export async function filesWithin(files: readonly string[], language: Language): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) found.push(...(isUserFolder(file) ? await filesUnder(file, language) : [file]));
  return found;
}

async function filesUnder(folder: string, language: Language): Promise<string[]> {
  const found: string[] = [];
  for (const entry of (await entriesOf(folder, language)).sort((first, second) => (first.name < second.name ? -1 : 1))) {
    if (/^[.~]/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(path, language)));
    else if (readTypes.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

async function entriesOf(folder: string, language: Language) {
  try {
    return await readdir(userPath(folder), { withFileTypes: true });
  } catch (error) {
    throw new UsageError(translate(language, "cli:file.unreadable", { file: folder, reason: reasonOf(error) }));
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

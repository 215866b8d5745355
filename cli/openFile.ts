import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { readSource, type SourceInput } from "../src/actions/readSource";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { XlsxOpenError } from "../workbench/xlsx/xlsxOpenError";
import { decodeText } from "./decodeText";
import type { FileSource } from "./fileSource";
import { UsageError } from "./readArguments";
import { sheetSources } from "./sheetSources";

export type OpenedFile = { readonly sources: readonly FileSource[]; readonly xlsx: Uint8Array | null };

/** npm runs scripts in the package's folder; the user's own folder is INIT_CWD. */
export function userPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

async function bytesOf(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(translate(language, "cli:file.unreadable", { file, reason }));
  }
}

function textInput(file: string, text: string): SourceInput | null {
  switch (extname(file).toLowerCase()) {
    case ".txt": return { kind: "text", text };
    case ".tsv": return { kind: "delimited", text, delimiter: "\t" };
    case ".csv": return { kind: "delimited", text };
    case ".html": case ".htm": return { kind: "html", html: text, text: "" };
    default: return null;
  }
}

async function sourcesIn(file: string, xlsx: Uint8Array, language: Language): Promise<readonly FileSource[]> {
  try {
    return await sheetSources(xlsx);
  } catch (error) {
    if (error instanceof XlsxOpenError) throw new UsageError(translate(language, `cli:xlsx.${error.code}`, { file }));
    throw error;
  }
}

export async function openFile(file: string, language: Language): Promise<OpenedFile> {
  const type = extname(file).toLowerCase();
  if (type === ".xlsx") {
    const xlsx = await bytesOf(file, language);
    return { xlsx, sources: await sourcesIn(file, xlsx, language) };
  }
  if (!textInput(file, "")) throw new UsageError(translate(language, "cli:file.type", { read: type || file }));
  const input = textInput(file, decodeText(await bytesOf(file, language)));
  return { xlsx: null, sources: input ? [{ source: readSource(input), known: null }] : [] };
}

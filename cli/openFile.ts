import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { readSource, type SourceInput } from "../src/actions/readSource";
import type { Language } from "../src/domain/language";
import type { Outcome } from "../src/domain/outcome";
import type { Source } from "../src/readers/source";
import { translate } from "../src/text/translate";
import { UsageError } from "./readArguments";
import { sheetRanges } from "./sheetRanges";

export type OpenedFile = { readonly sources: readonly Outcome<Source>[]; readonly xlsx: Uint8Array | null };

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

/** UTF-8, or Windows-1252 where the bytes are not valid UTF-8: what Excel in the Nordic countries still writes. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export async function openFile(file: string, language: Language): Promise<OpenedFile> {
  const type = extname(file).toLowerCase();
  if (type === ".xlsx") {
    const xlsx = await bytesOf(file, language);
    const ranges = await sheetRanges(xlsx);
    return { xlsx, sources: ranges.map((range) => readSource({ kind: "range", range })) };
  }
  if (!textInput(file, "")) throw new UsageError(translate(language, "cli:file.type", { read: type || file }));
  const input = textInput(file, decode(await bytesOf(file, language)));
  return { xlsx: null, sources: input ? [readSource(input)] : [] };
}

import { extname } from "node:path";
import { readSource, type SourceInput } from "../src/actions/readSource";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { decodeText } from "./decodeText";
import type { FileSource } from "./fileSource";
import { sheetSources } from "./sheetSources";
import { UsageError } from "./usageError";
import { openingXlsx, readUserFile } from "./userFiles";

export type OpenedFile = { readonly sources: readonly FileSource[]; readonly xlsx: Uint8Array | null };

function textInput(file: string, text: string): SourceInput | null {
  switch (extname(file).toLowerCase()) {
    case ".txt": return { kind: "text", text };
    case ".tsv": return { kind: "delimited", text, delimiter: "\t" };
    case ".csv": return { kind: "delimited", text };
    case ".html": case ".htm": return { kind: "html", html: text, text: "" };
    default: return null;
  }
}

export async function openFile(file: string, language: Language): Promise<OpenedFile> {
  const type = extname(file).toLowerCase();
  if (type === ".xlsx") {
    const xlsx = await readUserFile(file, language);
    return { xlsx, sources: await openingXlsx(file, language, () => sheetSources(xlsx)) };
  }
  if (!textInput(file, "")) throw new UsageError(translate(language, "cli:file.type", { read: type || file }));
  const input = textInput(file, decodeText(await readUserFile(file, language)));
  return { xlsx: null, sources: input ? [{ source: readSource(input), known: null }] : [] };
}

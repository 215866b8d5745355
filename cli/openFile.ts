import { basename, extname } from "node:path";
import { isWord, textInput } from "../src/actions/fileExtensions";
import { readFileSource, refusedForSize } from "../src/actions/readFileSource";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import type { FileSource } from "./fileSource";
import { sheetSources } from "./sheetSources";
import { UsageError } from "./usageError";
import { openingXlsx, readUserFile, userFileSize } from "./userFiles";

export type OpenedFile = { readonly sources: readonly FileSource[]; readonly xlsx: Uint8Array | null };

export async function openFile(file: string, language: Language): Promise<OpenedFile> {
  const type = extname(file).toLowerCase();
  if (type === ".xlsx") {
    const xlsx = await readUserFile(file, language);
    return { xlsx, sources: await openingXlsx(file, language, () => sheetSources(xlsx)) };
  }
  if (!isWord(type) && !textInput(type, "")) throw new UsageError(translate(language, "cli:file.type", { read: type || file }));
  const refused = refusedForSize(file, await userFileSize(file, language));
  const source = refused ?? await readFileSource(basename(file), await readUserFile(file, language));
  return { xlsx: null, sources: [{ source, known: null }] };
}

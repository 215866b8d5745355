import { issue } from "../domain/issue";
import { failure, type Outcome } from "../domain/outcome";
import { decodeText } from "../readers/decodeText";
import { fileSignature } from "../readers/fileSignature";
import type { ReadingShare } from "../readers/word/readWord";
import type { Source } from "../readers/source";
import { largestSourceBytes, tooLarge } from "../readers/sourceLimits";
import { tooLargeWord, largestWordBytes } from "../readers/word/wordLimits";
import { fileExtension, fileExtensions, isWord, textInput } from "./fileExtensions";
import { readSource } from "./readSource";

/** Any file a user may give: what it is shows in its first bytes; only text is told apart by its name. */
export async function readFileSource(name: string, bytes: Uint8Array, onShare?: ReadingShare): Promise<Outcome<Source>> {
  const refused = refusedForSize(name, bytes.length);
  if (refused) return refused;
  const extension = fileExtension(name);
  const signature = fileSignature(bytes);
  if (signature === "program") return failure(issue("error", "source.file.program"));
  if (signature === "pdf") return failure(issue("error", "source.file.pdf"));
  if (signature !== null || isWord(extension)) return wordSource(bytes, onShare);
  const text = decodeText(bytes);
  const input = textInput(extension, text);
  if (!input) return failure(issue("error", "source.file.kind", { params: { allowed: fileExtensions.join(", ") }, read: extension === "" ? name : extension }));
  return isBinary(text) ? failure(issue("error", "source.file.notText")) : readSource(input);
}

/** Before a byte of it is read. UTF-16 takes two bytes where the limit of a text counts one. */
export function refusedForSize(name: string, size: number): Outcome<never> | null {
  if (isWord(fileExtension(name))) return size > largestWordBytes ? failure(tooLargeWord(size)) : null;
  return size > 2 * largestSourceBytes && textInput(fileExtension(name), "") ? failure(tooLarge(size)) : null;
}

/** mammoth is large, and most users paste. */
async function wordSource(bytes: Uint8Array, onShare?: ReadingShare): Promise<Outcome<Source>> {
  const { sourceFromWord } = await import("../readers/word/readWord");
  return sourceFromWord(bytes, onShare);
}

const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Text has no nought, and hardly a control character; what is packed or scrambled has one in ten. */
function isBinary(text: string): boolean {
  return text.includes("\u0000") || (text.match(controls)?.length ?? 0) * 100 > text.length;
}

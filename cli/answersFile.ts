import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";
import { UsageError } from "./usageError";
import { readUserFile, userFileSize } from "./userFiles";

/** Every table full, every row a page: more than anybody answers. */
const largestFile = 32 * 1024 * 1024;

/** What stands in a file of answers, still unchecked. Throws UsageError where it is no JSON in UTF-8. */
export async function readAnswersFile(file: string, language: Language): Promise<unknown> {
  if (await userFileSize(file, language) > largestFile) throw new UsageError(translate(language, "cli:answers.tooLarge", { file, megabytes: largestFile / 1024 / 1024 }));
  const text = textOf(file, await readUserFile(file, language), language);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = (error as SyntaxError).message.replace(/\s+/g, " ");
    throw new UsageError(translate(language, text.trim() === "" ? "cli:xlsx.empty" : "cli:answers.notJson", { file, reason }));
  }
}

function textOf(file: string, bytes: Uint8Array, language: Language): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(translate(language, "cli:answers.notUtf8", { file }));
  }
}

import type { Language } from "../src/domain/language";
import type { TextParams } from "../src/text/textInstance";
import { translate, type TextKey } from "../src/text/translate";

/** Wrong use, or a file that cannot be opened or saved: a sentence that says what is wrong and what is allowed. */
export class UsageError extends Error {}

/** With how the command is used below. */
export function refuse(language: Language, key: TextKey, params: TextParams = {}): never {
  throw new UsageError(`${translate(language, key, params)}\n${translate(language, "cli:usage")}`);
}

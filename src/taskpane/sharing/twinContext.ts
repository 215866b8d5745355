import type { TwinContext } from "../../sheets/twins/callArgument";
import { methodWords, signWords, viewWords, weekdayWords } from "../../text/functions/optionWords";

/** Read when it is needed: the version is put in at build time. */
export function twinContext(): TwinContext {
  return { version: PROSJEKTARK_VERSION, views: viewWords, signs: signWords, methods: methodWords, weekdays: weekdayWords };
}

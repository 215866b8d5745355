import type { TwinContext } from "../../../src/sheets/twins/callArgument";
import { methodWords, signWords, viewWords, weekdayWords } from "../../../src/text/functions/optionWords";

export const twinContext: TwinContext = { version: "1.0.0", views: viewWords, signs: signWords, methods: methodWords, weekdays: weekdayWords };

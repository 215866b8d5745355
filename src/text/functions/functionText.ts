import { budgetSentences } from "./sentences/budgetSentences";
import { dateSentences } from "./sentences/dateSentences";
import { fieldNames } from "./sentences/fieldNames";
import { gridSentences } from "./sentences/gridSentences";
import { keySentences } from "./sentences/keySentences";
import { measureSentences } from "./sentences/measureSentences";
import { rangeSentences } from "./sentences/rangeSentences";
import { riskSentences } from "./sentences/riskSentences";

/** The sentences of #VALUE! and #N/A: what is wrong, and what is allowed. */
export const functionText = {
  ...fieldNames,
  ...riskSentences,
  ...dateSentences,
  ...budgetSentences,
  ...keySentences,
  ...gridSentences,
  ...measureSentences,
  ...rangeSentences,
};

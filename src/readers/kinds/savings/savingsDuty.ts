import { amountsInText, type AmountInText } from "../../../domain/amountsInText";
import type { Language } from "../../../domain/language";
import { isAboutSaving } from "./savingsGoals";

const duty = /(?<!\p{L})(?:skal|må|ska|skall|måste|shall|must|(?:is|are|has|have|needs?) to)(?!\p{L})/iu;
/** What is over, what is not to be, and what comes back each year. */
const otherwise = /(?<!\p{L})(?:skulle|sparte|spart|sparade|sparat|reduserte|redusert|minskade|minskat|kuttet|kutta|innspart|innspara|hadde|hade|var|ble|blei|vart|blev|was|were|had|saved|reduced|cut by|ikke|ikkje|inte|not|årlig|årlige|årleg|årlege|årligen|årliga|hvert år|kvart år|varje år|(?:per|pr|i) år(?:et)?|om året|annually|yearly|a year|per year|per annum|each year|every year)(?!\p{L})/iu;
const clauseStart = /(?<!\p{L})(?:at|att|that)\s/giu;

/** The only amount of a sentence that says somebody is to save it: most likely the target, where nothing says so in so many words. */
export function amountToSave(text: string, language: Language): AmountInText | null {
  const [amount, ...more] = amountsInText(text, language).filter(({ isBare }) => !isBare);
  if (!amount || more.length > 0 || amount.reading === null) return null;
  // "Rådet har vedtatt at vi skal spare": what was done is the decision.
  const start = [...text.slice(0, amount.from).matchAll(clauseStart)].at(-1)?.index ?? 0;
  const clause = text.slice(start);
  return duty.test(text.slice(start, amount.from)) && isAboutSaving(clause) && !otherwise.test(clause) ? amount : null;
}

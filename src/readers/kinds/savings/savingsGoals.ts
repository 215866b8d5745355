import { amountsInText, type AmountInText } from "../../../domain/amountsInText";
import type { Language } from "../../../domain/language";
import { yearsInText } from "../../../domain/yearsInText";

export type GoalField = "target" | "identified" | "toFind" | "toFindFirstYear";

export type SaidGoal = { readonly field: GoalField | null; readonly amount: AmountInText };

const ofWhich = /(?<!\p{L})(?:hvor|hvorav|der|derav|herav|av dette|av desse|varav|av detta|av dessa|of which|of this|where)(?!\p{L})/iu;
const firstYear = /(?<!\p{L})(?:første år\p{L}*|fyrste år\p{L}*|første budsjettår\p{L}*|första år\p{L}*|first year)(?!\p{L})/iu;
/** "Identifisert" is done, "å identifisere" is not. */
const identified = /(?<!\p{L})(?:identifisert|identifiserte|funnet|funne|kartlagt|innarbeidet|innarbeidd|vedtatt|vedtatte|vedtekne|vedteke|identifierat|identifierats|identifierade|hittats|hittat|beslutat|beslutade|identified|found)(?!\p{L})/iu;
const toFind = /(?<!\p{L})(?:identifisere|identifiserast|identifiseres|finne|finnes|finnast|gjenstår|gjenstående|attstår|attståande|står igjen|står att|resterende|resten|udekket|identifiera|identifieras|hitta|hittas|återstår|återstående|identify|find|remaining|remains)(?!\p{L})/iu;
const saving = /(?<!\p{L})(?:reduser\p{L}*|reduksjon\p{L}*|minsk\p{L}*|spar(?:e|es|ast|a|as|ing\p{L}*)|\p{L}*innspar\p{L}*|\p{L}*sparekrav\p{L}*|kutt\p{L}*|\p{L}*nedtrekk\p{L}*|\p{L}*besparing\p{L}*|effektiviser\p{L}*|sänk\p{L}*|reduce\p{L}*|reduction|sav(?:e|ing|ings)|cut|\p{L}*omstilling\p{L}*|driftsutgift\p{L}*|driftskostnad\p{L}*)(?!\p{L})/iu;
const whole = /(?<!\p{L})(?:total|totalt|totale|samlet|samla|sammenlagt|sammanlagt|i alt|til sammen|til saman|mål|målet|målsetting\p{L}*|\p{L}+mål|\p{L}+målet|krav|kravet|\p{L}+krav|\p{L}+kravet|i perioden|i planperioden|under perioden|target|in total|altogether)(?!\p{L})/iu;

/** Whether the sentence is about saving money. */
export function isAboutSaving(text: string): boolean {
  return saving.test(text);
}

/** Whether it also says how much: what stands beside it is about savings as well. */
export function saysGoal(text: string, language: Language): boolean {
  return saving.test(text) && saidGoals(text, language).some(({ field }) => field !== null);
}

/** What each amount of a sentence about savings is, by the words on its own side of the amounts beside it; null where they do not say. */
export function saidGoals(text: string, language: Language): SaidGoal[] {
  const amounts = amountsInText(text, language).filter(({ isBare }) => !isBare);
  const goals: SaidGoal[] = [];
  for (const [index, amount] of amounts.entries()) {
    const before = text.slice(amounts[index - 1]?.to ?? 0, amount.from);
    const after = text.slice(amount.to, amounts[index + 1]?.from ?? text.length);
    goals.push({ amount, field: fieldOf(before, after, goals.at(-1)?.field ?? null) });
  }
  return goals;
}

/** Up to what begins another clause, or a line that lost its break. */
function clauseEnd(after: string): string {
  return after.split(/[.;]|\s(?=\p{Lu}\p{Ll})/u)[0]?.split(ofWhich)[0] ?? "";
}

function fieldOf(before: string, after: string, last: GoalField | null): GoalField | null {
  if (last !== null && ofWhich.test(before)) return last === "toFind" && (yearsInText(after).length === 1 || yearsInText(before).length === 1 || firstYear.test(before + after)) ? "toFindFirstYear" : null;
  const sides = [before, clauseEnd(after)];
  for (const side of sides) {
    const [done, open] = [identified.test(side), toFind.test(side)];
    if (done !== open) return done ? "identified" : "toFind";
    if (done && open) return null;
  }
  return saving.test(before + after) && whole.test(before + after) ? "target" : null;
}

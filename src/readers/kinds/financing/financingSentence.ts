import { amountsInText } from "../../../domain/amountsInText";
import type { Language } from "../../../domain/language";
import { isOcrReading } from "../../../domain/ocr/ocrReading";
import { yearsInText } from "../../../domain/yearsInText";
import type { SourceCell } from "../../source";
import type { Sentence } from "../amounts/sentences";
import { conditionIn } from "./conditionIn";

/** Who pays what, as one sentence says it. `compound` is a word like "skjønnsmiddelfinansiert", whose first part is the source. */
export type SaidSource = { readonly source: SourceCell; readonly compound: string | null; /** Staff or rooms rather than money. */ readonly isInKind: boolean; readonly isBound: boolean; readonly amount?: SourceCell; readonly year?: SourceCell; readonly condition?: SourceCell };

const givingVerbs: readonly string[] = [
  "overfører", "bidrar", "bidreg", "gir", "gjev", "yter", "dekker", "dekkjer", "finansierer", "bevilger", "løyver", "tildeler", "betaler", "stiller", "innvilger", "innvilget", "bevilget", "innvilga", "bevilga", "løyvt", "støtter", "sponser",
  "överför", "ger", "täcker", "finansierar", "beviljar", "beviljat", "betalar", "avsätter", "skjuter", "stödjer", "transfers", "contributes", "gives", "covers", "funds", "grants", "pays", "granted",
];
const helpers = new Set(["har", "skal", "vil", "kan", "ska", "kommer", "has", "will", "også", "og", "också", "samtidig", "deretter"]);
const inKind = /(?<!\p{L})(?:personalressurs|personalresurs|personell|personal|arbeidstid|arbetstid|ressurs|resurs|lokale|lokaler|staff|utstyr)\p{L}*/iu;
const from = /(?<!\p{L})(?:fra|frå|från|from)\s+((?:\p{L}[\p{L}\p{N}.&/-]*)(?:\s+(?!(?:på|med|for|för|i|til|till|om|som|mot|og|och|and|er|blir|utgjør|is|in|of|to|at)(?!\p{L}))\p{L}[\p{L}\p{N}.&/-]*){0,5})/iu;
const financedBy = /(?<!\p{L})(?:finansieres|finansierast|finansieras|finansiert|finansierat|finansierad|dekkes|dekkjast|dekt|täcks|betales|betalast|betalas|financed|funded|covered|paid)\s+(?:av|gjennom|genom|med|over|via|by|through|from)\s+([^,.;:()\d]{2,80})/iu;
const compound = /(?<!\p{L})(\p{L}{3,}?)(?:finansiert|finansierte|finansieres|finansierast|finansierat|finansierad|finansieras)(?!\p{L})/iu;
const noSource = /^(?:full|fullt|del|delvis|sam|med|under|over|över|u|ekstern|eksternt|intern|internt|offentlig|offentleg|re|for|mellom|gjen)$/iu;
const longestSource = 60;

/** Null where the sentence does not say who pays; several amounts in one sentence are nobody's for certain. */
export function saidSource({ text, piece }: Sentence, language: Language): SaidSource | null {
  const amounts = amountsInText(text, language).filter(({ isBare }) => !isBare);
  const [amount] = amounts;
  if (amounts.length > 1) return null;
  const source = amount || inKind.test(text) ? giver(text, amount?.from ?? text.length) ?? match(from, text) ?? match(financedBy, text) : match(financedBy, text);
  const word = source ? null : compoundIn(text);
  const at = source ?? word;
  if (!at) return null;
  const years = yearsInText(text);
  const [year] = years;
  const after = Math.max(amount?.to ?? 0, year?.to ?? 0, at.to);
  const condition = conditionIn(text, after);
  return {
    source: piece(at.from, at.to), compound: word ? word.stem : null, isInKind: !amount && inKind.test(text), isBound: amount?.isBound ?? false,
    ...(amount ? { amount: piece(amount.from, amount.to) } : {}),
    ...(year && years.length === 1 ? { year: piece(year.from, year.to) } : {}),
    ...(condition ? { condition: piece(condition.from, condition.to) } : {}),
  };
}

type Span = { readonly from: number; readonly to: number };

/** The subject: what stands before a verb of giving at the beginning of the sentence. */
function giver(text: string, before: number): Span | null {
  const words = [...text.slice(0, before).matchAll(/\p{L}[\p{L}\p{N}&/.-]*/gu)];
  const verb = words.findIndex(([word], index) => index > 0 && givingVerbs.some((known) => known.length > 2 && isOcrReading(known, word)));
  const last = words.slice(0, Math.max(0, verb)).filter(([word]) => !helpers.has(word.toLowerCase())).at(-1);
  const [first] = words;
  if (verb < 1 || !first || !last || !/^\p{Lu}/u.test(first[0]) || /[,;:]/.test(text.slice(first.index, last.index))) return null;
  const to = last.index + last[0].length;
  return to - first.index <= longestSource && !isPronoun.test(text.slice(first.index, to)) ? { from: first.index, to } : null;
}

const isPronoun = /^(?:det|den|dette|de|dei|vi|han|hun|ho|prosjektet|projektet|delprosjektet|delprojektet|tiltaket|\p{L}*budsjettet|\p{L}*budgeten|rammen|ramma|ramen|beløpet|beloppet|summen|summan|posten|kostnadene|kostnadane|the project|the budget|it|we|they|this)$/iu;

function match(pattern: RegExp, text: string): Span | null {
  const found = pattern.exec(text);
  const written = found?.[1]?.trimEnd() ?? "";
  if (!found || written === "" || isPronoun.test(written)) return null;
  const start = found.index + found[0].indexOf(found[1] ?? "");
  return { from: start, to: start + written.length };
}

function compoundIn(text: string): (Span & { readonly stem: string }) | null {
  const found = compound.exec(text);
  const stem = found?.[1] ?? "";
  return !found || noSource.test(stem) ? null : { from: found.index, to: found.index + found[0].length, stem };
}

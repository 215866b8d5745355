import { largestOre } from "../../../domain/amount";
import { formatAmount, parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { linesBetween } from "../../textLines";

export type AmountScale = { readonly factor: number; readonly written: string };

/** "(i 1000 kr)", "tall i hele tusen", "tkr", "mill. kr" of a heading; "500 tkr" is an amount of its own. */
const thousands = /\((?:[^()]*[^\d()])?(?:1[ .]?000|000|tusen)(?:[^\d()][^()]*)?\)|(?<![\p{L}\d])(?:i|in|nok|kr|sek) (?:hele |hela |whole )?(?:1[ .]?000(?!\d)|tusen|thousands?)(?: kr(?:oner|onor)?| nok| sek)?|(?:^|[^\p{L}\d ]|[^\d][ ])(?:tkr|knok|ksek|tnok|tsek)(?!\p{L})|^1[ .]?000 (?:kr|kroner|kronor|nok|sek)|, ?1[ .]?000 (?:kr|kroner|kronor|nok|sek)/iu;
const millions = /\((?:[^()]*[^\d()])?(?:mill|mkr|mnok|msek|milj)[^()]*\)|(?<![\p{L}\d])(?:i|in) (?:hele |hela )?(?:mill|mkr|millioner|millionar|miljoner|millions)(?!\p{L})|(?:^|, ?)(?:mill\.? kr|mkr|mnok|msek)$/iu;

/** What the amounts under a heading or title are counted in, where that is not kroner. */
export function amountScale(heading: string): AmountScale | null {
  const thousand = thousands.exec(heading);
  if (thousand) return { factor: 1e3, written: thousand[0].trim() };
  const million = millions.exec(heading);
  return million && { factor: 1e6, written: million[0].trim() };
}

const linesAbove = 6;

/** What the amounts of a table are counted in, by the lines that stand over it. */
export function scaleAbove(line: number, { title, document }: ReadingContext): AmountScale | null {
  const above = linesBetween(document.lines, line - linesAbove - 1, line).map(({ text }) => text).reverse();
  return [title, ...above].map(amountScale).find((scale) => scale !== null) ?? null;
}

/** The records with their amounts in kroner, which is told once; what is written with a unit of its own or by the user stays. */
export function inKroner(records: readonly ReadRecord[], fields: readonly string[], scale: AmountScale | null, context: ReadingContext): readonly ReadRecord[] {
  if (!scale) return records;
  let isTold = false;
  return records.map((record) => fields.reduce((read, field) => {
    const amount = read.fields[field];
    const ore = amount && !/\p{L}{2}/u.test(amount.written) && !context.corrections.has(amount.id) ? parseAmount(amount.text, context.language)?.ore : undefined;
    if (!amount || ore === undefined || Math.abs(ore * scale.factor) > largestOre) return read;
    if (!isTold) context.findings.add(issue("info", "amounts.scaled", { place: amount.place, read: scale.written, params: { factor: scale.factor }, confidence: "high" }));
    isTold = true;
    return withText(read, field, formatAmount(Math.round(ore * scale.factor), context.language === "en" ? "nb" : context.language));
  }, record));
}

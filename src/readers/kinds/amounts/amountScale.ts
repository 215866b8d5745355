import { largestOre } from "../../../domain/amount";
import { formatAmount, parseAmount } from "../../../domain/amountText";
import { amountUnit, headingUnit } from "../../../domain/amountUnit";
import { currencyWords, scaleWords } from "../../../domain/amountWords";
import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import { lineAfter, linesBetween } from "../../textLines";

export type AmountScale = { readonly factor: number; readonly written: string; /** The column's own heading says kroner: which of the two holds is a doubt. */ readonly isDisputed?: boolean };

/** The amounts of one column, or of some of its records, and what they are counted in. */
export type ScaledColumn = { readonly field: string; readonly scale: AmountScale | null; readonly of?: (record: ReadRecord) => boolean };

/** "(i 1000 kr)", "tall i hele tusen", "tkr", "mill. kr" of a heading; "500 tkr" is an amount of its own. */
const thousands = /\((?:[^()]*[^\d()])?(?:1[ .]?000|000|tusen)(?:[^\d()][^()]*)?\)|(?<![\p{L}\d])(?:i|in|nok|kr|sek) (?:hele |hela |whole )?(?:1[ .]?000(?!\d)|tusen|thousands?)(?: kr(?:oner|onor)?| nok| sek)?|(?:^|[^\p{L}\d ]|[^\d][ ])(?:tkr|knok|ksek|tnok|tsek)(?!\p{L})|^1[ .]?000 (?:kr|kroner|kronor|nok|sek)|, ?1[ .]?000 (?:kr|kroner|kronor|nok|sek)/iu;
const millions = /\((?:[^()]*[^\d()])?(?:mill|mkr|mnok|msek|milj)[^()]*\)|(?<![\p{L}\d])(?:i|in) (?:hele |hela )?(?:mill|mkr|millioner|millionar|miljoner|millions)(?!\p{L})|(?:^|, ?)(?:mill\.? kr|mkr|mnok|msek)$/iu;

/** What the amounts under a heading or title are counted in, where that is not kroner. */
export function amountScale(heading: string): AmountScale | null {
  const said = headingUnit(heading);
  if (said && said.factor > 1 && said.isSetApart) return { factor: said.factor, written: said.unit };
  const thousand = thousands.exec(heading);
  if (thousand) return { factor: 1e3, written: thousand[0].trim() };
  const million = millions.exec(heading);
  return million && { factor: 1e6, written: million[0].trim() };
}

const linesAbove = 6;

/** What the amounts of a table are counted in, by the lines that stand over it, or a note right below it. */
export function scaleAbove(line: number, { title, document }: ReadingContext): AmountScale | null {
  const above = linesBetween(document.lines, line - linesAbove - 1, line).map(({ text }) => text).reverse();
  return [title, ...above].map(amountScale).find((scale) => scale !== null) ?? noteBelow(lineAfter(document.lines, line)?.text ?? "");
}

/** "Tall i tusen kroner" and nothing else. It may be about what comes after it. */
function noteBelow(text: string): AmountScale | null {
  const note = text.replace(/^[*\s]+/, "");
  const factor = amountUnit(note) ?? 1;
  return factor > 1 ? { factor, written: note, isDisputed: true } : null;
}

/** The records with their amounts in kroner, which is told once; what is written with a unit of its own or by the user stays. */
export function inKroner(records: readonly ReadRecord[], fields: readonly string[], scale: AmountScale | null, context: ReadingContext): readonly ReadRecord[] {
  return inKronerByColumn(records, fields.map((field) => ({ field, scale })), context);
}

const ownUnit = new RegExp(`(?<!\\p{L})(?:${[currencyWords, ...scaleWords.map(({ words }) => words)].join("|")})(?!\\p{L})`, "iu");
const about = /^[^\d(+−–-]*/u;

export function inKronerByColumn(records: readonly ReadRecord[], columns: readonly ScaledColumn[], context: ReadingContext): readonly ReadRecord[] {
  const told = new Set<AmountScale>();
  return records.map((record) => columns.reduce((read, { field, scale, of }) => {
    const amount = read.fields[field];
    if (!amount || !scale || of?.(record) === false || ownUnit.test(amount.written) || context.corrections.has(amount.id)) return read;
    const ore = parseAmount(amount.text, context.language)?.ore;
    if (ore === undefined || Math.abs(ore * scale.factor) > largestOre) return read;
    if (!told.has(scale)) tellScale(scale, amount, context);
    told.add(scale);
    // "ca 3" is doubted as such; it is about 3 million.
    const lead = about.exec(amount.text)?.[0] ?? "";
    return withText(read, field, lead + formatAmount(Math.round(ore * scale.factor), context.language === "en" ? "nb" : context.language));
  }, record));
}

function tellScale({ factor, written, isDisputed = false }: AmountScale, { place }: ReadField, { findings }: ReadingContext): void {
  const details = { place, read: written, params: { factor } };
  findings.add(isDisputed ? issue("warning", "amounts.scaled", { ...details, confidence: "medium" }) : issue("info", "amounts.scaled", { ...details, confidence: "high" }));
}

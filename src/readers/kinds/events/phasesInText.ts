import { monthName } from "../daysInText";

/** The head of a phase in a text: its name, its number and the period right behind. `to` is where its text begins. */
export type PhaseInText = { readonly from: number; readonly to: number; readonly name: string; readonly nameAt: number; readonly number: string; readonly when: string; readonly whenAt: number };

const space = "\\s{1,3}";
const gap = "\\s{0,3}";
const year = "(?:19|20)\\d\\d";
const season = "(?:våren|vår|sommeren|sommer|sommaren|sommar|høsten|høst|hausten|haust|hösten|höst|vinteren|vinter|vintern|spring|summer|autumn|winter)";
const point = `(?:\\d{1,2}\\.? ?)?(?:${monthName})(?!\\p{L})\\.?`;
const day = "\\d{1,2}\\.\\d{1,2}\\.";
const joint = `${gap}(?:[-–—/]|til|till|to|og|och|and)${gap}`;
const quarter = `(?:Q[1-4]|[1-4]\\.${gap}(?:kvartal|kv\\.|quarter|tertial)|(?:kvartal|tertial|quarter)${space}[1-4])`;
const week = `(?:uke|veke|vecka|week)${space}\\d{1,2}`;
const period = `(?:(?:${quarter}(?:${joint}${quarter})?|${week}${joint}(?:${week}|\\d{1,2}))(?:,?${gap}|${gap}i${space})${year}|${point}(?:${gap}${year})?(?:${joint}|${space})${point}${gap}${year}|${day}(?:\\d{2,4})?${joint}${day}\\d{2,4}|${point}${gap}${year}|${season}(?:${joint}${season})?${space}${year}|${year}${gap}[-–—]${gap}${year}|${year})(?!\\d)`;
const lead = `(?:[:,(–—-]${gap})?(?:(?:under|i|in|during|perioden)${space})?`;
const phaseWord = "(?:\\p{L}{0,30}(?:fase|fasen|fas|phase)|etappe|etapp|trinn|steg|stage)";

/** "Fase 2 mars–juni 2013", "Planeringsfas januari- mars 2013": the word and right behind it a period. */
const worded = new RegExp(`(?<!\\p{L})(?:(?<number>\\d{1,2})[.)]?${space})?(?<name>${phaseWord}(?:${space}(?:\\d{1,2}|[IVX]{1,4})(?![\\d.]))?(?:${gap}[:–-]${gap}\\p{L}[\\p{L} ]{2,40}?)??)${gap}(?<lead>${lead})(?<when>${period})`, "dgiu");

const numberedPhase = new RegExp(`^\\s*${phaseWord}${space}(?:\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d])`, "iu");

/** "Fase 3: Avslutning": it begins a phase, whatever its period. */
export function beginsPhase(text: string): boolean {
  return numberedPhase.test(text);
}

/** "3. Oppfølging under 2014": only as the next number of a list of phases. */
const numbered = new RegExp(`(?<![^\\s])(?<number>\\d{1,2})[.)]${space}(?<name>\\p{L}[^.:;!?\\d]{2,60}?)${gap}(?<lead>${lead})(?<when>${period})`, "dgiu");

/** What every period has in it, and few lines have. */
const endOfPeriod = /(?:19|20)\d\d|\d\.\d{1,2}\.\d{2}/;

/** `before` is the number of the phase before the text; heads that only have a number must follow it. */
export function phasesInText(text: string, before: number): PhaseInText[] {
  if (!endOfPeriod.test(text)) return [];
  const ofWord = new Set([...text.matchAll(worded)].map(phaseOf));
  const ofNumber = [...text.matchAll(numbered)].map(phaseOf).filter(({ name }) => /^\p{Lu}/u.test(name));
  const all = [...ofWord, ...ofNumber].sort((first, second) => first.from - second.from || Number(ofWord.has(second)) - Number(ofWord.has(first)));
  const found: PhaseInText[] = [];
  let last = before;
  for (const [index, phase] of all.entries()) {
    const next = all[index + 1];
    const overlaps = phase.from < (found.at(-1)?.to ?? 0) || (next !== undefined && ofWord.has(next) && next.from < phase.to);
    if (!ofWord.has(phase) && (overlaps || last === 0 || Number(phase.number) !== last + 1)) continue;
    found.push(phase);
    if (phase.number !== "") last = Math.max(last, Number(phase.number));
  }
  return found;
}

/** A dash that touches the period and not the name may be the rest of "januar–": it stays with the period. */
function phaseOf(match: RegExpExecArray): PhaseInText {
  const { number = "", name = "", lead: between = "", when = "" } = match.groups ?? {};
  const to = match.index + match[0].length;
  const dash = /(?<=\s[-–—])$/.test(match.input.slice(0, to - when.length)) && between !== "" ? 1 : 0;
  const nameAt = match.indices?.groups?.["name"]?.[0] ?? match.index;
  const own = number === "" ? /(\d{1,2})$/.exec(name)?.[1] ?? "" : number;
  return { from: match.index, to, name, nameAt, number: own, when: match.input.slice(to - when.length - dash, to), whenAt: to - when.length - dash };
}

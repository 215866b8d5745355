import { plainDateOf, serialOf, type SerialDay } from "./serialDay";

export type ReportingRhythm = { readonly every: number; readonly unit: "week" | "month" } | { readonly asNeeded: true };

const asNeeded = /^(?:(?:etter|ved|vid|efter) behov|når det trengs|når det trengst|when(?:ever)? needed|as (?:needed|required)|on demand|ad hoc)$/;

const numberWords: readonly RegExp[] = [
  /^(?:1|en|én|ei|éi|ein|éin|ett|et|one|once|første|fyrste|första|first)$/, /^(?:2|to|två|tvo|two|twice|annen|annan|anna|annet|andre|andra|other|second)$/, /^(?:3|tre|three|tredje|third)$/,
  /^(?:4|fire|fyra|four|fjerde|fjärde|fourth)$/, /^(?:5|fem|five|femte|fifth)$/, /^(?:6|seks|sex|six|sjette|sjätte|sixth)$/,
];

const units: readonly { readonly word: RegExp; readonly every: number; readonly unit: "week" | "month" }[] = [
  { word: /^(?:uke|uka|veke|veka|vecka|veckan|week|weeks|uker|veker|veckor)$/, every: 1, unit: "week" },
  { word: /^(?:måned|måneden|måneder|månad|månaden|månader|månadar|mnd|mån|month|months)$/, every: 1, unit: "month" },
  { word: /^(?:kvartal|kvartalet|quarter|quarters)$/, every: 3, unit: "month" },
  { word: /^(?:tertial|tertialet)$/, every: 4, unit: "month" },
  { word: /^(?:halvår|halvåret|half-year)$/, every: 6, unit: "month" },
  { word: /^(?:år|året|year|years)$/, every: 12, unit: "month" },
];

/** One word that says the whole rhythm. "Biweekly" is left out: it means twice a week to some. */
const adverbs: readonly { readonly word: RegExp; readonly every: number; readonly unit: "week" | "month" }[] = [
  { word: /^(?:ukentlig|ukevis|vekentleg|kvar veke|veckovis|weekly)$/, every: 1, unit: "week" },
  { word: /^(?:fortnightly|hver 14\.? dag|kvar 14\.? dag|var 14:e dag)$/, every: 2, unit: "week" },
  { word: /^(?:månedlig|månedsvis|månadleg|månadsvis|månatlig|månatligen|monthly)$/, every: 1, unit: "month" },
  { word: /^(?:kvartalsvis|kvartalsvist|kvartalsvise|quarterly)$/, every: 3, unit: "month" },
  { word: /^(?:tertialvis|tertialsvis|tertialvist)$/, every: 4, unit: "month" },
  { word: /^(?:halvårlig|halvårleg|halvårsvis|halvårligen|half-yearly|semi-?annually)$/, every: 6, unit: "month" },
  { word: /^(?:årlig|årleg|årligen|årsvis|yearly|annually)$/, every: 12, unit: "month" },
];

const interval = /^(?:hvert|hver|kvart|kvar|varje|vart|var|every|each)(?: ?(\d{1,2})(?:\.|:[ea]|st|nd|rd|th)? ?| (\p{L}+) | )(\p{L}[\p{L}-]*)\.?$/u;
const everyOther = /^(?:annenhver|annethvert|annankvar|annakvart|varannan|vartannat) (\p{L}+)\.?$/u;
const timesPer = /^(?:(\d{1,2}|\p{L}+) (?:ganger|gang|gonger|gong|gånger|gång|times|time)|(once|twice)) ?(?:i|om|per|pr\.?|a|in a|each|\/|hvert|kvart|hver|kvar|varje) ?(\p{L}+)\.?$/u;
const yearlyThings = /^(\d{1,2}|\p{L}+) (?:årlige|årlege|årliga|yearly|annual)(?: \p{L}+)?$/u;

/**
 * "hver 3. mnd", "4 ganger i året", "2 årlige fremlegg", "kvartalsvis", "annenhver uke"; null where it says anything
 * else, or a number of times that does not come out in whole weeks or months.
 */
export function readReportingRhythm(text: string): ReportingRhythm | null {
  const said = text.replace(/\s+/gu, " ").trim().toLowerCase().replace(/[.,;]$/, "");
  if (asNeeded.test(said)) return { asNeeded: true };
  const adverb = adverbs.find(({ word }) => word.test(said));
  if (adverb) return { every: adverb.every, unit: adverb.unit };
  return everyNth(said) ?? timesInUnit(said);
}

function everyNth(said: string): ReportingRhythm | null {
  const other = everyOther.exec(said)?.[1];
  const [, digits, word, name = ""] = interval.exec(said) ?? [];
  const unit = unitOf(other ?? name);
  const count = other === undefined ? numberOf(digits ?? word ?? "1") : 2;
  return unit && count ? { every: count * unit.every, unit: unit.unit } : null;
}

function timesInUnit(said: string): ReportingRhythm | null {
  const [, number, adverb, name = ""] = timesPer.exec(said) ?? [];
  const things = yearlyThings.exec(said)?.[1];
  const unit = unitOf(things === undefined ? name : "år");
  const times = numberOf(things ?? number ?? adverb ?? "");
  if (!unit || !times) return null;
  if (unit.every % times === 0) return { every: unit.every / times, unit: unit.unit };
  return unit.every === 12 ? weeksOfYear(times) : null;
}

function weeksOfYear(times: number): ReportingRhythm | null {
  return times === 26 || times === 52 ? { every: 52 / times, unit: "week" } : null;
}

function unitOf(name: string) {
  return units.find(({ word }) => word.test(name)) ?? null;
}

function numberOf(said: string): number | null {
  if (/^\d+$/.test(said)) return Number(said) || null;
  return numberWords.findIndex((words) => words.test(said)) + 1 || null;
}

/**
 * The days a report is due. A report is about the interval that has passed, so it is due on its last day, counted from
 * `from`: four times in the year from 1 January is 31 March, 30 June, 30 September and 31 December. From the 31st of a
 * month the intervals follow the ends of shorter months. Only whole intervals: nothing after `to`.
 */
export function reportingDays(rhythm: ReportingRhythm, from: SerialDay, to: SerialDay): SerialDay[] {
  if ("asNeeded" in rhythm || !(rhythm.every >= 1)) return [];
  const start = plainDateOf(from);
  const days: SerialDay[] = [];
  for (let count = rhythm.every; ; count += rhythm.every) {
    const nextStart = rhythm.unit === "week" ? start.add({ weeks: count }) : start.add({ months: count });
    const due = serialOf(nextStart.subtract({ days: 1 }));
    if (due > to) return days;
    days.push(due);
  }
}

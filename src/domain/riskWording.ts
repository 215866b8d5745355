type Turn = readonly [pattern: RegExp, wording: (...found: string[]) => string];

/** Plural words after "nok" are too few; everything else is too little. */
const plural = /^(?:[\p{L}-]+(?:er|ere|ar|arar|orer)|folk|ansatte|tilsette|hender|anställda|medarbetare)$/iu;

function quantity(few: string, little: string): (all: string, word: string) => string {
  return (_all, word) => `${plural.test(word) ? few : little} ${word}`;
}

/** First words that name a success factor, and how the same stands as a risk. */
const turns: readonly Turn[] = [
  [/^Nok ([\p{L}-]+)/u, quantity("For få", "For lite")],
  [/^Tillräckligt med ([\p{L}-]+)/u, quantity("För få", "För lite")],
  [/^Tillräckligt många ([\p{L}-]+)/u, (_all, word) => `För få ${word}`],
  [/^Tilstrekkelig med ([\p{L}-]+)/u, quantity("For få", "For lite")],
  [/^Tilstrekkeleg med ([\p{L}-]+)/u, quantity("For få", "For lite")],
  [/^Enough ([\p{L}-]+)/u, (_all, word) => `${/[^s]s$/.test(word) || word === "people" ? "Too few" : "Too little"} ${word}`],
  [/^T(ilstrekk(?:elig|eleg)e?)(?!\p{L})/u, (_all, word) => `Ut${word}`],
  [/^T(illräcklig(?:t|a)?)(?!\p{L})/u, (_all, word) => `Ot${word}`],
  [/^(?:Sufficient)(?!\p{L})/u, () => "Insufficient"],
  [/^(?:Adequate)(?!\p{L})/u, () => "Inadequate"],
  [/^Good(?!\p{L})/u, () => "Poor"],
  [/^Clear(?!\p{L})/u, () => "Unclear"],
  [/^The right(?!\p{L})/u, () => "The wrong"],
  [/^Gott(?!\p{L})/u, () => "Dåligt"],
  [/^Goda(?!\p{L})/u, () => "Dåliga"],
  [/^(?:Riktig|Rett) ([\p{L}-]+)/u, (_all, word) => `Feil ${word}`],
  [/^Rätt ([\p{L}-]+)/u, (_all, word) => `Fel ${word}`],
  [/^Tydelig(e?)(?!\p{L})/u, (_all, ending) => `Utydelig${ending}`],
  [/^Tydeleg(e?)(?!\p{L})/u, (_all, ending) => `Utydeleg${ending}`],
  [/^Tydlig(t|a)?(?!\p{L})/u, (_all, ending) => `Otydlig${ending ?? ""}`],
  [/^Klart?(?!\p{L})/u, (all) => `Ukl${all.slice(2)}`],
];

/** "God" stands alike in all three Scandinavian languages; letters of the rest of the text tell which it is. */
function poorWord(written: string, text: string): string {
  const isSwedish = /[äö]|\b(?:och|för|från|med en)\b/i.test(text);
  if (isSwedish) return "Dålig";
  const isNynorsk = /\b(?:ikkje|frå|eit|ein|tilsette|dei|leiing|kommunikasjon mellom dei)\b/i.test(text);
  const stem = isNynorsk ? "Dårleg" : "Dårlig";
  return written === "Gode" ? `${stem}e` : stem;
}

/** A success factor turned into the risk that it fails ("Nok tid" to "For lite tid"); null where the text is no success factor we know. */
export function riskWording(text: string): string | null {
  const good = /^(God|Godt|Gode)(?!\p{L})/u.exec(text)?.[1];
  if (good !== undefined) return poorWord(good, text) + text.slice(good.length);
  for (const [pattern, wording] of turns) {
    if (pattern.test(text)) return text.replace(pattern, wording);
  }
  return null;
}

/** A sentence of a paragraph, from and to. */
export type Sentence = { readonly from: number; readonly to: number; readonly isDecision: boolean };

const starter = "(?:Beslutning(?:en|ar|er)?|Godkjenning(?:a|en)?|Godkjennelse|Vedtak(?:et|sak)?|Avgjerd(?:a)?|Avgjørelse|Valg|Val|Fastsetting|Fastsettelse|Beslut(?:et)?|Godkännande|Fastställande|Ställningstagande|Decision|Approval|Go/no-go)";
const start = new RegExp(`(?<=^|\\s)${starter}(?=\\s+\\p{Ll})`, "gu");
/** A time or a full stop, and then a new sentence. */
const end = /(?:\d{4}\)?\.?|[.!?])\s+(?=\p{Lu}\p{Ll})/gu;
const abbreviation = /(?:^|[\s(])(?:vedr|ang|evt|ev|jf|jfr|bl\.a|f\.eks|ca|pkt|kap|nr|m\.m|mv|ref)\.\s+$/i;

/** "Beslutning om …, mars 2014 Godkjenning av … innen 15.1.2016. Flere kan komme." — the last is no decision. */
export function decisionSentences(text: string): Sentence[] {
  const starts = [...text.matchAll(start)].map(({ index }) => index).filter((index) => beginsAnew(text, index));
  const sentences: Sentence[] = [];
  const add = (from: number, to: number, isDecision: boolean) => {
    if (/\p{L}/u.test(text.slice(from, to))) sentences.push({ from, to, isDecision });
  };
  add(0, starts[0] ?? text.length, false);
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1] ?? text.length;
    const stop = endOf(text, from, next);
    add(from, stop, true);
    add(stop, next, false);
  }
  return sentences;
}

/** "… og Godkjenning av" goes on with the sentence before. */
function beginsAnew(text: string, index: number): boolean {
  return !/(?:,|\s(?:og|och|and|om|av|for|til|med))\s*$/u.test(text.slice(Math.max(0, index - 8), index));
}

function endOf(text: string, from: number, to: number): number {
  for (const match of text.slice(from, to).matchAll(end)) {
    const at = from + match.index + match[0].length;
    if (!abbreviation.test(text.slice(Math.max(from, at - 12), at))) return at;
  }
  return to;
}

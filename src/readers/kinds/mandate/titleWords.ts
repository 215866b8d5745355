/** What such documents call themselves. */
const kinds = [
  "(?:del|hoved|hovud|for)?prosjektmandat(?:et)?", "mandat(?:et)?", "(?:del|hoved|hovud|for)?prosjektplan(?:en)?", "prosjektdirektiv(?:et)?", "prosjektbeskrivelse(?:n)?", "prosjektskildring(?:a)?", "prosjektbestilling(?:a|en)?", "oppdragsbeskrivelse", "oppdragsskildring",
  "(?:del|huvud|för)?projektdirektiv(?:et)?", "(?:del|huvud|för)?projektplan(?:en)?", "uppdragsbeskrivning", "uppdragsdirektiv", "(?:sub-?)?project (?:mandate|charter|plan|brief)", "mandate", "terms of reference",
];

const kind = `(?:${kinds.join("|")})`;
const subproject = /del-?pro(?:sj|j)ekt|sub-?project/i;
const anyKind = new RegExp(`(?<!\\p{L})${kind}(?!\\p{L})`, "iu");
const before = new RegExp(`^${kind}(?:\\s+(?:for|för|av|of|til|till))?(?:\\s+(?:delprosjekt(?:et)?|delprojekt(?:et)?|hovedprosjekt(?:et)?|hovudprosjekt(?:et)?|huvudprojekt(?:et)?|prosjekt(?:et)?|projekt(?:et)?|the (?:sub)?project|(?:sub)?project))?\\s*[:–—-]?\\s*`, "iu");
const after = new RegExp(`\\s+[-–—:]\\s+(?:(?:forslag til|utkast til|framlegg til|förslag till|utkast till|draft) )?(?:${kind}|(?:hoved|hovud|huvud|for|för|del)pro(?:sj|j)ekt)(?!\\p{L}).*$`, "iu");

/** A title that says what the document is; `name` is what is left of it, with where it begins, and may be nothing. */
export type DocumentTitle = { readonly name: string; readonly from: number; readonly isSubproject: boolean };

const longestTitle = 160;

/** "Mandatet er godkjent" and "Mandat godkjent" tell of the document, and are not what it is called. */
const saysSomething = /^(?:er|godkjent|godkjend|godkänt|godkänd|vedtatt|vedteke|signert|underskrevet|underskrive|ferdig|klart?|approved|signed|blir|ble|blei|vart|var|skal|må|kan|har|hadde|vert|är|blev|ska|måste|hade|is|was|will|shall|must|has|had)(?!\p{L})/u;

export function documentTitle(text: string): DocumentTitle | null {
  if (text.length > longestTitle || /[.;!?]\s|[.;!?]$/.test(text)) return null;
  const lead = before.exec(text);
  const tail = after.exec(text);
  if (!lead && !tail) return null;
  const from = lead?.[0].length ?? 0;
  const name = text.slice(from, lead ? undefined : tail?.index).replace(/^[«"“]|[»"”]$/gu, "").trim();
  if (lead && (saysSomething.test(name) || /\s{3}|\d{1,2}\.\d{1,2}\.\d{2,4}/.test(name))) return null;
  return { name, from: Math.max(0, text.indexOf(name, from)), isSubproject: subproject.test(lead?.[0] ?? tail?.[0] ?? "") };
}

export function saysMandate(text: string): boolean {
  return text.length <= longestTitle && anyKind.test(text);
}

import { rhythmPhrase } from "./rhythmPhrase";

const stems = [
  "kommunestyre", "formannskap", "fylkesting", "bystyre", "styringsgrupp", "prosjektgrupp", "arbeidsgrupp", "referansegrupp", "administrasjonsutval", "hovedutval", "hovudutval", "\\p{L}{2,20}utval(?:g|get)?(?!\\p{L}*t )", "rådmann", "rådmenn", "kommunedirektør", "leiargrupp", "ledergrupp", "ledarteam", "prosjekteier", "prosjekteigar", "prosjektansvarl", "prosjektleder", "prosjektleiar", "prosjektstyre",
  "delprosjektleder", "delprosjektleiar", "oppdragsgiv", "hovedprosjekt", "hovudprosjekt", "statsforvalter", "fylkesmann", "departement", "direktorat", "arbeidsmiljøutval", "partssammensa",
  "kommunfullmäktige", "kommunstyrelse", "nämnd", "\\p{L}{2,20}nämnd", "styrgrupp", "projektgrupp", "arbetsgrupp", "referensgrupp", "kommundirektör", "kommunchef", "uppdragsgiv", "beställar", "projektägar", "ledningsgrupp", "huvudprojekt", "regionstyrelse",
];
const english = ["steering (?:group|committee)", "project (?:group|owner|board|team|manager)", "working groups?", "reference groups?", "council", "executive board", "committee", "main project"];
const body = `(?:(?:${stems.join("|")})\\p{L}*|(?:the )?(?:${english.join("|")}))`;
const receiver = new RegExp(`(?<!\\p{L})(?:til|till|to|overfor|mot|åt)\\s+(?<body>${body})(?!\\p{L})`, "diu");
const forum = new RegExp(`(?<!\\p{L})(?:i|for|för|in)\\s+(?<body>${body})(?!\\p{L})`, "diu");
const subject = new RegExp(`(?<!\\p{L})(?<body>${body})(?:\\s+(?:møtes|møtast|møtest|metes|møter|møtest|har|skal ha|ska ha|holder|held|har faste|träffas|möts|sammanträder|meets?|has|have|rapporterer|rapporterar|reports?|får|far|fær|mottar|mottek|skal få|ska få|receives?|gets?))(?!\\p{L})`, "diu");
const reports = /rapport|report|status|fremleg|framleg|legges fram|leggjast fram|lägger fram|orienter|redovis|melder|informer|gjiennom|lägesbild/iu;
const meets = /møt|m[øgde@a]t(?:e|er|es)\b|möt|träff|sammanträd|meet/iu;

export type BodyFound = { readonly from: number; readonly to: number };

/** Who is reported to, else who meets; null where a sentence is about neither. */
export function reportingBody(sentence: string): BodyFound | null {
  if (!reports.test(sentence) && !meets.test(sentence)) return null;
  const order = reports.test(sentence) ? [receiver, forum, subject] : [subject, forum];
  const span = order.map((pattern) => pattern.exec(sentence)?.indices?.groups?.["body"]).find(Boolean);
  return span ? { from: span[0], to: span[1] } : null;
}

/** Whether the sentence says who is reported to, or meets, and how often. */
export function saysHowOften(sentence: string): boolean {
  return rhythmPhrase(sentence) !== null && reportingBody(sentence) !== null;
}

/** Whether the sentence is about reporting or meetings at all. */
export function isAboutReporting(sentence: string): boolean {
  return reports.test(sentence) && new RegExp(`(?<!\\p{L})${body}`, "iu").test(sentence);
}

/** The same for "styringsgruppa" and "Styringsgruppen". */
export function bodyKey(text: string): string {
  return text.toLowerCase().replace(/^the /, "").replace(/(?:ene|ane|erna|arna|en|et|a|e|n|t|s)$/u, "").replace(/e$/, "");
}

import { monthNamed } from "./calendarWords";

/** Numbers in groups of three that are never money. */
const registers = "org\\.? ?nr|orgnr|org\\.? ?nummer|organisasjonsnummer|organisationsnummer|foretaksnr|tlf|tel|telefon|phone|mobil|fax|faks|bankgiro|plusgiro|kontonr|kontonummer|isbn";
/** Words that are followed by a number: of a case, a project, an account, a phase, a page. */
const named = "prosjektnummer|prosjektnr|prosjekt ?nr|projektnummer|projektnr|project (?:no|number)|saksnr|saksnummer|arkivsak|sak|ärende|ärendenr|diarienr|dnr|jnr|case|ref|konto|account|art|ansvar|funksjon|verksamhet|postboks|postnr|gnr|bnr|nr|no|nummer|number|fase|fas|phase|trinn|steg|step|del|part|kap|kapittel|kapitel|chapter|punkt|pkt|point|post|tiltak|åtgärd|measure|versjon|version|utgave|side|sida|sidan|page|uke|veke|vecka|week|år|year|vedlegg|bilag|bilaga|appendix|tabell|table|figur|figure|nivå|level|kl|klokka|klokken|milepæl|milstolpe|milestone|paragraf|§";
const counted = "stk|st|pcs|ansatte?|tilsette?|anställda|employees|personer|personar|people|deltakere|deltakarar|deltagare|participants|elever|elevar|brukere|brukarar|brukare|users|innbyggere|innbyggarar|invånare|inhabitants|kommuner|kommunar|municipalities|plasser|plassar|platser|seats|møter|møte|möten|meetings|timer|timar|timmar|hours|dager|dagar|days|uker|veker|veckor|weeks|måneder|månader|mnd|mån|months|år|years|åringer|årsverk|årsarbetare|stillinger|stillingar|tjänster|positions|poeng|poäng|points|sider|sidor|pages|km|m2|m²|kvm|m3|m³|kg|tonn|ton|kwh|boliger|bostäder|eksemplarer|exemplar|ganger|gonger|gånger|times|enheter|einingar|units|grupper|groups|tiltak|forslag|förslag|proposals";
const before = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${words})\\.?:? ?$`, "iu");
const isOfRegister = before(registers);
const isNamed = before(named);
/** Small letters only: with a capital the word begins the next line of a table that lost its lines. */
const isCounted = new RegExp(`^ ?(?:${counted})(?![\\p{L}])`, "u");
const isShare = /^ ?(?:%|‰|prosent|procent|per ?cent|percent|pst\b)/iu;

export type NumberContext = "register" | "named" | "counted" | "share" | "date" | null;

/** What the words around a number say that it is, where it is no amount. */
export function numberContext(textBefore: string, textAfter: string): NumberContext {
  if (isShare.test(textAfter)) return "share";
  if (isCounted.test(textAfter)) return "counted";
  if (isMonth(textAfter)) return "date";
  if (isOfRegister.test(textBefore)) return "register";
  return isNamed.test(textBefore) ? "named" : null;
}

function isMonth(textAfter: string): boolean {
  const word = /^\.? ?(\p{Ll}{3,9})(?!\p{L})/u.exec(textAfter)?.[1];
  return word !== undefined && monthNamed(word) !== null;
}

import type { Language } from "../../../src/domain/language";
import type { Seeded } from "./seeded";

type Pool = { readonly things: readonly string[]; readonly doings: readonly string[]; readonly people: readonly string[]; readonly risks: readonly string[]; readonly places: readonly string[] };

/** Invented, and of the kind such documents are full of. */
const pools: Readonly<Record<Language, Pool>> = {
  nb: {
    things: ["brannvesenet", "lysanlegget i hallen", "sykkelveien til skolen", "møtebøkene", "innkjøp av læremidler", "renholdet på helsehuset", "kulturskolen", "vannverket i Nordbygda", "vedlikehold av kommunale bygg", "svømmehallen"],
    doings: ["Kartlegge", "Beskrive", "Forbedre", "Fornye", "Samordne", "Prøve ut", "Gjennomgå"],
    people: ["Berit Haugen", "Ola Lunde", "enhetsleder oppvekst", "Siv Rønning", "teknisk sjef"],
    risks: ["For få folk til", "Manglende oppslutning om", "Uklare fullmakter for", "Sviktende utstyr ved", "Dårlig informasjon om"],
    places: ["Oppvekst", "Helse og velferd", "Teknisk drift", "Kultur", "Sentraladministrasjonen", "Biblioteket"],
  },
  nn: {
    things: ["brannvernet", "lysa i idrettshallen", "gangvegen til skulen", "møtebøkene", "innkjøpa av lærebøker", "reinhaldet på helsehuset", "kulturskulen", "vassverket i Ytrebygda", "vedlikehaldet av bygg", "symjehallen"],
    doings: ["Kartleggje", "Beskrive", "Betre", "Fornye", "Samordne", "Prøve ut", "Gå gjennom"],
    people: ["Berit Haugen", "Ola Lunde", "einingsleiar oppvekst", "Siv Rønning", "teknisk sjef"],
    risks: ["For få folk til", "Manglande oppslutning om", "Uklare fullmakter for", "Sviktande utstyr ved", "Dårleg informasjon om"],
    places: ["Oppvekst", "Helse og velferd", "Teknisk drift", "Kultur", "Sentraladministrasjonen", "Biblioteket"],
  },
  sv: {
    things: ["räddningstjänsten", "belysningen i hallen", "cykelvägen till skolan", "protokollen", "inköpen av läromedel", "städningen på vårdcentralen", "kulturskolan", "vattenverket i Norrby", "underhållet av byggnader", "simhallen"],
    doings: ["Kartlägga", "Beskriva", "Förbättra", "Förnya", "Samordna", "Pröva ut", "Gå igenom"],
    people: ["Berit Holm", "Olle Lind", "enhetschef skola", "Siv Rönn", "teknisk chef"],
    risks: ["För få personer till", "Bristande stöd för", "Oklara mandat för", "Sviktande utrustning vid", "Dålig information om"],
    places: ["Barn och utbildning", "Vård och omsorg", "Teknisk drift", "Kultur", "Kansliet", "Biblioteket"],
  },
  en: {
    things: ["the fire service", "lighting in the hall", "the cycle path to school", "meeting records", "purchase of books", "cleaning of the health centre", "the music school", "the waterworks", "upkeep of buildings", "the swimming pool"],
    doings: ["Map", "Describe", "Improve", "Renew", "Coordinate", "Try out", "Review"],
    people: ["Betty Hill", "Oliver Lane", "head of schools", "Sue Brook", "head of works"],
    risks: ["Too few people for", "Lack of support for", "Unclear authority over", "Failing equipment at", "Poor information about"],
    places: ["Education", "Health", "Works", "Culture", "Administration", "Library"],
  },
};

export function words(language: Language, random: Seeded) {
  const pool = pools[language];
  return {
    task: () => `${random.pick(pool.doings)} ${random.pick(pool.things)}`,
    risk: () => `${random.pick(pool.risks)} ${random.pick(pool.things)}`,
    person: () => random.pick(pool.people),
    place: () => random.pick(pool.places),
  };
}

/** So many different ones, in the order they came. */
export function different(count: number, make: () => string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < count * 40; tries++) found.add(make());
  return [...found];
}

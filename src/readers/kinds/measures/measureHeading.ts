import type { Choice, measureOrigins } from "../../../domain/mandate/choices";
import { columnsNamedIn } from "../../records/columnLine";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";

export type MeasureOrigin = Choice<typeof measureOrigins>;

/** Whose measures a heading says they are; null where it does not say. */
export type MeasureHeading = { readonly origin: MeasureOrigin | null; /** The heading can be read in two ways. */ readonly isUnclear: boolean };

const terms = ["tiltak", "tiltaka", "tiltakene", "hovedtiltak", "hovudtiltak", "hovedtiltakene", "åtgärd", "åtgärder", "åtgärderna", "huvudåtgärder", "measures", "main measures"];
/** What a table of them is called as well. */
export const measureTitles: readonly string[] = [
  ...terms, "tiltaksplan", "tiltaksplanen", "tiltaksliste", "tiltaksoversikt", "handlingsplan", "handlingsplanen", "oppgaveliste", "åtgärdsplan", "åtgärdsplanen", "åtgärdslista", "action plan", "action list", "list of measures",
];
const longestHeading = 110;
const elsewhere = /risik|risk|innsparing|nedtrekk|driftstilpas|besparing|effektivisering|savings|informasjon|information|kommunikasjon|kommunikation|communication/;

export function measureHeading({ heading, path }: Section): MeasureHeading | null {
  if (!heading || heading.text.length > longestHeading || !isHeadedBy(heading.text, terms)) return null;
  if (columnsNamedIn(heading.text) >= 2 || elsewhere.test([...path, heading.text].join(" ").toLowerCase())) return null;
  return originIn(heading.text);
}

const fromMain = /(?<!\p{L})(?:fra|frå|från|from)(?: the)? (?:hovedprosjekt|hovudprosjekt|huvudprojekt|main project)/u;
const own = /(?<!\p{L})(?:egne|eigne|egna|own)(?!\p{L})/u;
const subproject = /(?<!\p{L})(?:delprosjekt|delprojekt|subproject)/u;
const mainProject = /(?<!\p{L})(?:hovedprosjekt|hovudprosjekt|huvudprojekt|main project)/u;
const other = /(?<!\p{L})(?:andre|øvrige|øvrig|andra|övriga|other)(?!\p{L})/u;

/** "Delprosjektets tiltak … til hovedprosjektets mål" is about the first it names. */
export function originIn(text: string): MeasureHeading {
  const words = text.toLowerCase();
  const isOther = other.test(words);
  if (fromMain.test(words)) return { origin: "project", isUnclear: isOther };
  if (own.test(words)) return { origin: "own", isUnclear: false };
  const sub = subproject.exec(words)?.index ?? Infinity;
  const main = mainProject.exec(words)?.index ?? Infinity;
  if (sub !== main) return { origin: sub < main ? "own" : "project", isUnclear: isOther };
  return { origin: isOther ? "other" : null, isUnclear: false };
}

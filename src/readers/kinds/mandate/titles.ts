import { isOcrReading } from "../../../domain/ocr/ocrReading";

/** Titles that hold roles in municipalities, of those a scanner misreads. */
const titles = [
  "rådmann", "rådmannen", "kommunedirektør", "kommunedirektøren", "ordfører", "ordføreren", "økonomisjef", "økonomisjefen", "kommunalsjef for oppvekst", "rådgiver", "rådgiveren", "rådgjevar", "helse- og sosialsjef",
  "kommundirektör", "kommundirektören", "förvaltningschef", "förvaltningschefen",
];

/** The title a text was before it was scanned; null where it is one as it stands, or none. */
export function meantTitle(text: string): string | null {
  const said = text.trim().toLowerCase();
  const title = titles.includes(said) ? undefined : titles.find((known) => isOcrReading(known, said));
  if (title === undefined) return null;
  return /^\p{Lu}/u.test(text.trim()) ? `${title.charAt(0).toUpperCase()}${title.slice(1)}` : title;
}

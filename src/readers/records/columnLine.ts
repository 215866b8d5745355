import { isOcrReading } from "../../domain/ocr/ocrReading";

/** Headings of tables of tasks, as one may stand in a line that lost its columns. */
const columnWords = {
  measure: ["tiltak", "aktivitet", "åtgärd", "measure", "activity"],
  audience: ["målgruppe", "målgrupper", "målgruppa", "mottaker", "mottakar", "målgrupp", "målgrupper", "mottagare", "audience"],
  when: ["når", "tidspunkt", "frist", "när", "tidpunkt", "when", "deadline"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "responsible"],
  status: ["status"],
  remarks: ["merknad", "merknader", "merknadar", "kommentar", "kommentarer", "kommentarar", "anmärkning", "anmärkningar", "remarks", "comments"],
} as const;

const longestLine = 90;

/** How many different columns of such a table the line names. */
export function columnsNamedIn(text: string): number {
  return Object.values(columnWords).filter((names) => namesOne(text, names)).length;
}

/** "TILTAK MALGRUPPE NAR STATUS | MERKNADER": nothing but the headings of an information plan. */
export function isInformationPlanHeader(text: string): boolean {
  if (text.length > longestLine || text.includes("\t")) return false;
  return namesOne(text, columnWords.measure) && namesOne(text, columnWords.audience) && wordsOf(text).every((word) => Object.values(columnWords).some((names) => isNamed(word, names)));
}

/** The one column to the right of the times; null where there are several, or none. */
export function columnAfterWhen(header: string): keyof typeof columnWords | null {
  const fields = wordsOf(header).map((word) => (Object.keys(columnWords) as (keyof typeof columnWords)[]).find((field) => isNamed(word, columnWords[field])));
  const right = fields.slice(fields.indexOf("when") + 1);
  return fields.includes("when") && right.length === 1 ? right[0] ?? null : null;
}

function namesOne(text: string, names: readonly string[]): boolean {
  return text.length <= longestLine && wordsOf(text).some((word) => isNamed(word, names));
}

function isNamed(word: string, names: readonly string[]): boolean {
  return names.some((name) => (name.length > 3 || word === word.toUpperCase() ? isOcrReading(name, word) : name === word.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s|,;:/()–-]+/).filter((word) => word !== "");
}

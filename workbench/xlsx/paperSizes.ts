/** Excel.PaperType by the number files use (ECMA-376 part 1, 18.3.1.63, ST paperSize); null where Office.js has no name. */
const paperTypes: readonly (string | null)[] = [
  null, "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro",
  "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10", "Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet",
  "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6",
  "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman",
];

export function paperNumber(paperType: string): number | undefined {
  const number = paperTypes.findIndex((name) => name?.toLowerCase() === paperType.toLowerCase());
  return number < 0 ? undefined : number;
}

export function paperType(number: number): string | undefined {
  return paperTypes[number] ?? undefined;
}

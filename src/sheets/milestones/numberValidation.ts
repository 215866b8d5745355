import type { Language, Words } from "../../domain/language";
import type { Validation } from "../validation";

const texts = {
  title: { nb: "Nummer", nn: "Nummer", sv: "Nummer", en: "Number" },
  prompt: {
    nb: "1 for en milepæl, 1.1 for det som hører under den. Cellen er tekst, så 1.10 ikke blir til 1.1.",
    nn: "1 for ein milepæl, 1.1 for det som høyrer til under han. Cella er tekst, så 1.10 ikkje blir til 1.1.",
    sv: "1 för en milstolpe, 1.1 för det som hör till den. Cellen är text, så att 1.10 inte blir 1.1.",
    en: "1 for a milestone, 1.1 for what belongs under it. The cell is text, so that 1.10 does not become 1.1.",
  },
  error: {
    nb: "Skriv tall med punktum mellom, for eksempel 1, 1.1 eller 1.10, i en celle som er formatert som tekst.",
    nn: "Skriv tal med punktum mellom, til dømes 1, 1.1 eller 1.10, i ei celle som er formatert som tekst.",
    sv: "Skriv tal med punkt emellan, till exempel 1, 1.1 eller 1.10, i en cell som är formaterad som text.",
    en: "Enter numbers with dots between, such as 1, 1.1 or 1.10, in a cell formatted as text.",
  },
} as const satisfies Record<string, Words>;

/** Text of digits and dots only; a comma would make a number of it in Norwegian and Swedish. `cell` is the rule's first. */
export function numberValidation(cell: string, language: Language): Validation {
  const digits = `SUBSTITUTE(${cell},".","")`;
  return {
    rule: { kind: "custom", formula: `=AND(ISTEXT(${cell}),ISNUMBER(-${digits}),ISERROR(SEARCH(",",${cell})))` },
    prompt: { title: texts.title[language], message: texts.prompt[language] },
    error: { title: texts.title[language], message: texts.error[language], style: "stop" },
  };
}

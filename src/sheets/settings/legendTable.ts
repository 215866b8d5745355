import { roleWords, type CodeRole, type LegendEntry } from "../../domain/legend";
import type { Language, Words } from "../../domain/language";
import type { TableBlueprint } from "../sheetBlueprint";
import type { Validation } from "../validation";

export const codeRoles = ["start", "meeting", "report", "finish"] as const satisfies readonly CodeRole[];

export const legendTable: TableBlueprint<LegendEntry> = {
  key: "legend",
  columns: [
    { key: "code", label: { nb: "Kode", nn: "Kode", sv: "Kod", en: "Code" }, type: "text", widthPt: 48, centred: true, content: ({ code }) => code },
    { key: "meaning", label: { nb: "Betydning", nn: "Tyding", sv: "Betydelse", en: "Meaning" }, type: "text", widthPt: 140, content: ({ meaning }) => meaning },
    {
      key: "role", label: { nb: "Rolle", nn: "Rolle", sv: "Roll", en: "Role" }, type: "text", widthPt: 84,
      content: ({ role }, language) => roleWords[role][language],
      validation: ({ language }) => roleValidation(language),
    },
  ],
};

const roleTexts = {
  title: { nb: "Rolle", nn: "Rolle", sv: "Roll", en: "Role" },
  prompt: {
    nb: "Oppstart står én gang og først. Etter Ferdig kommer ingen møter. Rapport kan stå hvor som helst. Alt annet er Møte.",
    nn: "Oppstart står éin gong og først. Etter Ferdig kjem det ingen møte. Rapport kan stå kvar som helst. Alt anna er Møte.",
    sv: "Uppstart står en gång och först. Efter Klar kommer inga möten. Rapport får stå var som helst. Allt annat är Möte.",
    en: "Start stands once and first. No meeting follows Finished. A Report may stand anywhere. Everything else is Meeting.",
  },
  error: {
    nb: "Velg Oppstart, Møte, Rapport eller Ferdig.", nn: "Vel Oppstart, Møte, Rapport eller Ferdig.", sv: "Välj Uppstart, Möte, Rapport eller Klar.", en: "Choose Start, Meeting, Report or Finished.",
  },
} as const satisfies Record<string, Words>;

function roleValidation(language: Language): Validation {
  return {
    rule: { kind: "list", words: codeRoles.map((role) => roleWords[role][language]) },
    prompt: { title: roleTexts.title[language], message: roleTexts.prompt[language] },
    error: { title: roleTexts.title[language], message: roleTexts.error[language], style: "stop" },
  };
}

/** The role a word on the sheet says, in whichever language; null for any other word. */
export function roleOf(word: string): CodeRole | null {
  return codeRoles.find((role) => Object.values(roleWords[role]).some((words) => words.toLowerCase() === word.toLowerCase())) ?? null;
}

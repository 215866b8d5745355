import type { Words } from "../../domain/language";
import type { BookNames } from "../bookNames";
import type { Validation } from "../validation";
import { budgetLabel } from "./budgetHeadings";

const texts = {
  prompt: {
    nb: "Velg en nøkkel fra Innstillinger. Tom er like deler. Egen fordeling: skriv over månedene til høyre.",
    nn: "Vel ein nøkkel frå Innstillingar. Tom er like delar. Eiga fordeling: skriv over månadene til høgre.",
    sv: "Välj en nyckel från Inställningar. Tom är lika delar. Egen fördelning: skriv över månaderna till höger.",
    en: "Choose a key from Settings. Empty is equal parts. A distribution of its own: type over the months to the right.",
  },
  error: {
    nb: "Nøkkelen finnes ikke. Legg den inn på Innstillinger først.", nn: "Nøkkelen finst ikkje. Legg han inn på Innstillingar først.",
    sv: "Nyckeln finns inte. Lägg in den på Inställningar först.", en: "There is no such key. Add it to Settings first.",
  },
} as const satisfies Record<string, Words>;

export function keyValidation({ language, names }: BookNames): Validation {
  const title = budgetLabel("key")[language];
  return {
    rule: { kind: "listFrom", name: names.keyNames },
    prompt: { title, message: texts.prompt[language] },
    error: { title, message: texts.error[language], style: "stop" },
  };
}

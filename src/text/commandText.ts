import type { Words } from "../domain/language";

/** What a ribbon command says in the pane when it is done, or could not be done. */
export const commandText = {
  "command.failed": {
    nb: "Kommandoen ble avbrutt av en feil ({{reason}}). Arbeidsboken er ikke endret.",
    nn: "Kommandoen vart avbroten av ein feil ({{reason}}). Arbeidsboka er ikkje endra.",
    sv: "Kommandot avbröts av ett fel ({{reason}}). Arbetsboken har inte ändrats.",
    en: "The command was stopped by an error ({{reason}}). The workbook has not been changed.",
  },
} satisfies Record<string, Words>;

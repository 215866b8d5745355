import type { IssueCode } from "../domain/issueCode";
import type { Words } from "../domain/language";

/** The sentence of every finding; the compiler refuses a code without one. */
export const issueText = {
  "source.empty": {
    nb: "Det er ingenting å lese her.",
    nn: "Det er ingenting å lese her.",
    sv: "Det finns inget att läsa här.",
    en: "There is nothing to read here.",
  },
  "host.failed": {
    nb: "Excel svarte med en feil ({{code}}).",
    nn: "Excel svarte med ein feil ({{code}}).",
    sv: "Excel svarade med ett fel ({{code}}).",
    en: "Excel answered with an error ({{code}}).",
  },
} satisfies Record<IssueCode, Words>;

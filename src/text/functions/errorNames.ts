import type { Words } from "../../domain/language";

/** Error values as Excel shows them in each language. */
export const errorNames: Readonly<Record<string, Words>> = {
  "#VALUE!": { nb: "#VERDI!", nn: "#VERDI!", sv: "#VÄRDEFEL!", en: "#VALUE!" },
  "#N/A": { nb: "#I/T", nn: "#I/T", sv: "#SAKNAS!", en: "#N/A" },
  "#DIV/0!": { nb: "#DIV/0!", nn: "#DIV/0!", sv: "#DIVISION/0!", en: "#DIV/0!" },
  "#NUM!": { nb: "#NUM!", nn: "#NUM!", sv: "#OGILTIGT!", en: "#NUM!" },
  "#NULL!": { nb: "#NULL!", nn: "#NULL!", sv: "#SKÄRNING!", en: "#NULL!" },
  "#NAME?": { nb: "#NAVN?", nn: "#NAMN?", sv: "#NAMN?", en: "#NAME?" },
  "#REF!": { nb: "#REF!", nn: "#REF!", sv: "#REFERENS!", en: "#REF!" },
};

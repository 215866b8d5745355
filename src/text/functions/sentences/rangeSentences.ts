import type { Words } from "../../../domain/language";

export const rangeSentences = {
  "range.shapes": {
    nb: "Argument {{number}} har {{rows}} × {{columns}} celler og argument {{firstNumber}} {{firstRows}} × {{firstColumns}}. Områder må være like store; en enkelt celle gjelder for alle.",
    nn: "Argument {{number}} har {{rows}} × {{columns}} celler og argument {{firstNumber}} {{firstRows}} × {{firstColumns}}. Område må vere like store; ei enkelt celle gjeld for alle.",
    sv: "Argument {{number}} har {{rows}} × {{columns}} celler och argument {{firstNumber}} {{firstRows}} × {{firstColumns}}. Områden måste vara lika stora; en enskild cell gäller för alla.",
    en: "Argument {{number}} has {{rows}} × {{columns}} cells and argument {{firstNumber}} {{firstRows}} × {{firstColumns}}. Ranges must be the same size; a single cell goes for all.",
  },
  "range.empty": {
    nb: "Argument {{number}} er et område uten celler. Oppgi én celle eller et område.",
    nn: "Argument {{number}} er eit område utan celler. Oppgi éi celle eller eit område.",
    sv: "Argument {{number}} är ett område utan celler. Ange en cell eller ett område.",
    en: "Argument {{number}} is a range without cells. Give one cell or a range.",
  },
} satisfies Record<string, Words>;

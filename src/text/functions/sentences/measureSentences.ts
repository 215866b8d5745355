import type { Words } from "../../../domain/language";

export const measureSentences = {
  "level.unknown": {
    nb: "{{field}} er «{{read}}». Lovlig er høy eller lav, eller et tall fra 1 til 5, der over 3 er høy.",
    nn: "{{field}} er «{{read}}». Lovleg er høg eller låg, eller eit tal frå 1 til 5, der over 3 er høg.",
    sv: "{{field}} är ”{{read}}”. Tillåtet är hög eller låg, eller ett tal från 1 till 5, där över 3 är hög.",
    en: "{{field}} is \"{{read}}\". Allowed are high or low, or a number from 1 to 5, where above 3 is high.",
  },
  "count.unknown": {
    nb: "{{field}} er «{{read}}». Lovlig er tall fra 0 til 1 000 000 000.",
    nn: "{{field}} er «{{read}}». Lovleg er tal frå 0 til 1 000 000 000.",
    sv: "{{field}} är ”{{read}}”. Tillåtet är tal från 0 till 1 000 000 000.",
    en: "{{field}} is \"{{read}}\". Allowed are numbers from 0 to 1 000 000 000.",
  },
  "employees.zero": {
    nb: "Ansatte er 0 eller tom, så det finnes ikke noe antall per ansatt. Oppgi hvor mange ansatte enheten har.",
    nn: "Tilsette er 0 eller tom, så det finst ikkje noko tal per tilsett. Oppgi kor mange tilsette eininga har.",
    sv: "Anställda är 0 eller tom, så det finns inget antal per anställd. Ange hur många anställda enheten har.",
    en: "Employees is 0 or empty, so there is no number per employee. Give how many employees the unit has.",
  },
} satisfies Record<string, Words>;

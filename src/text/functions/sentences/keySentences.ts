import type { Words } from "../../../domain/language";

export const keySentences = {
  "key.count": {
    nb: "Nøkkelen har {{count}} celler. Den må ha 12 andeler, én for hver måned, i én rad eller én kolonne.",
    nn: "Nøkkelen har {{count}} celler. Han må ha 12 delar, éin for kvar månad, i éi rad eller éi kolonne.",
    sv: "Nyckeln har {{count}} celler. Den måste ha 12 andelar, en för varje månad, i en rad eller en kolumn.",
    en: "The key has {{count}} cells. It must have 12 shares, one for each month, in one row or one column.",
  },
  "key.notNumber": {
    nb: "Andelen for måned {{month}} i nøkkelen er «{{read}}». Lovlig er tall fra 0 og oppover.",
    nn: "Delen for månad {{month}} i nøkkelen er «{{read}}». Lovleg er tal frå 0 og oppover.",
    sv: "Andelen för månad {{month}} i nyckeln är ”{{read}}”. Tillåtet är tal från 0 och uppåt.",
    en: "The share of month {{month}} in the key is \"{{read}}\". Allowed are numbers from 0 upwards.",
  },
  "key.allZero": {
    nb: "Nøkkelen har ingen andeler over 0. Andelene må til sammen bli 1, 12 eller 100.",
    nn: "Nøkkelen har ingen delar over 0. Delane må til saman bli 1, 12 eller 100.",
    sv: "Nyckeln har inga andelar över 0. Andelarna måste tillsammans bli 1, 12 eller 100.",
    en: "The key has no share above 0. The shares must add up to 1, 12 or 100.",
  },
  "key.sum": {
    nb: "Andelene i nøkkelen blir {{sum}} til sammen. De må bli 1 (andeler), 12 (tolvdeler) eller 100 (prosent).",
    nn: "Delane i nøkkelen blir {{sum}} til saman. Dei må bli 1 (delar), 12 (tolvdelar) eller 100 (prosent).",
    sv: "Andelarna i nyckeln blir {{sum}} tillsammans. De måste bli 1 (andelar), 12 (tolftedelar) eller 100 (procent).",
    en: "The shares of the key add up to {{sum}}. They must add up to 1 (shares), 12 (twelfths) or 100 (percents).",
  },
} satisfies Record<string, Words>;

import type { Language, Words } from "../domain/language";
import { periodYear } from "../domain/periodYear";
import { readWhen, type When } from "../domain/when";
import { whenWords } from "../domain/whenWords";
import type { BookContent } from "./bookContent";
import { dateColumn, formulaColumn, textColumn } from "./columns";
import { dateText } from "./dateText";
import type { ColumnBlueprint } from "./sheetBlueprint";
import { textLiteral, thisRow } from "./structuredReference";
import type { Validation } from "./validation";

/** What an entry says of when, and what that was read as. */
export type Timed<Entry> = Entry & { readonly read: When };

export function timed<Entry extends { readonly when: string }>(entries: readonly Entry[] | null, { language, plan }: BookContent): readonly Timed<Entry>[] | null {
  const year = periodYear(plan?.period ?? null);
  return entries && entries.map((entry) => ({ ...entry, read: readWhen(entry.when, { language, year }) }));
}

export const whenLabels = {
  when: { nb: "Når", nn: "Når", sv: "När", en: "When" },
  readAs: { nb: "Tolket som", nn: "Tolka som", sv: "Tolkat som", en: "Read as" },
  from: { nb: "Fra dato", nn: "Frå dato", sv: "Från datum", en: "From date" },
  to: { nb: "Til dato", nn: "Til dato", sv: "Till datum", en: "To date" },
  sortDay: { nb: "Sorteringsdato", nn: "Sorteringsdato", sv: "Sorteringsdatum", en: "Sorting date" },
} as const satisfies Record<string, Words>;

/** As it was written, what the days beside it say in words, those days, and one day every row can be sorted by. */
export function whenColumns<Entry>(): readonly ColumnBlueprint<Timed<Entry>>[] {
  return [
    { ...textColumn<Timed<Entry>>({ key: "when", label: whenLabels.when, widthPt: 110 }, ({ read }) => read.text), validation: ({ language }) => whenValidation(language) },
    formulaColumn({ key: "readAs", label: whenLabels.readAs, widthPt: 130 }, "text", ({ language }) => readAsFormula(language)),
    dateColumn({ key: "from", label: whenLabels.from, widthPt: 74 }, ({ read }) => read.from),
    dateColumn({ key: "to", label: whenLabels.to, widthPt: 74 }, ({ read }) => read.to),
    formulaColumn({ key: "sortDay", label: whenLabels.sortDay, widthPt: 88 }, "date", ({ language }) => {
      const { from, to } = cells(language);
      return `=IF(${from}<>"",${from},IF(${to}<>"",${to},""))`;
    }),
  ];
}

function cells(language: Language) {
  return { when: thisRow(whenLabels.when[language]), from: thisRow(whenLabels.from[language]), to: thisRow(whenLabels.to[language]) };
}

/** The same words as describeWhen, over the two date cells, so that they follow what the user changes there. */
function readAsFormula(language: Language): string {
  const { when, from, to } = cells(language);
  const words = (key: keyof typeof whenWords) => textLiteral(whenWords[key][language]);
  const said = `IF(${from}=${to},${dateText(from)},IF(${from}="",${words("latest")}&" "&${dateText(to)},IF(${to}="",${words("since")}&" "&${dateText(from)},${dateText(from)}&"–"&${dateText(to)})))`;
  return `=IF(AND(${from}="",${to}=""),IF(${when}="","",${words("onlyWords")}),IFERROR(${said},${words("notADate")}))`;
}

const prompts: Words = {
  nb: "Dato, uke, måned, årstid, periode, frist (innen …) eller ord. Datoene til høyre er det som sorteres og følges opp: rett dem om de er tolket feil.",
  nn: "Dato, veke, månad, årstid, periode, frist (innan …) eller ord. Datoane til høgre er det som blir sortert og følgt opp: rett dei om dei er tolka feil.",
  sv: "Datum, vecka, månad, årstid, period, frist (senast …) eller ord. Datumen till höger är det som sorteras och följs upp: rätta dem om de är fel tolkade.",
  en: "A date, week, month, season, period, deadline (by …) or words. The dates to the right are what is sorted and followed up: correct them where they were misread.",
};

/** Anything may be written; the rule is there for its prompt. */
function whenValidation(language: Language): Validation {
  const title = whenLabels.when[language];
  return { rule: { kind: "custom", formula: "=TRUE" }, prompt: { title, message: prompts[language] }, error: { title, message: prompts[language], style: "warning" } };
}

export type YearInText = { readonly from: number; readonly to: number; readonly year: number };

const year = /(?<![\p{L}\d]|\d[.,:/])((?:19|20|21)\d\d)(?![\p{L}\d]|[.,:/]\d)/gu;
const numbered = /(?:^|[^\p{L}])(?:prosjektnummer|prosjektnr|projektnummer|projektnr|sak|saksnr|ärende|dnr|nr|no|nummer|number|konto|art|ansvar|funksjon|postnr)\.?:? ?$/iu;
const reach = 20;

/** The years that are said in running text; one in a date or a case's number is none. */
export function yearsInText(text: string): YearInText[] {
  return [...text.matchAll(year)].flatMap(({ index, 0: written }) => (
    numbered.test(text.slice(Math.max(0, index - reach), index)) ? [] : [{ from: index, to: index + written.length, year: Number(written) }]
  ));
}

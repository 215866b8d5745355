const condition = /(?<!\p{L})(?:mot|under forutsetning av|forutsatt|dersom|hvis|på vilkår av|med vilkår om|med krav om|betinget av|gitt|føresett|med atterhald om|såframt|om|under förutsättning att|under förutsättning av|förutsatt|villkorat av|provided|on condition|subject to|against|if)(?!\p{L})[^.;]*/iu;
/** What comes after, and is another matter. */
const goesOn = /,\s+(?:deretter|så|og|men|og så|därefter|och|men|sedan|thereafter|then|and|but)(?!\p{L})/iu;

/** On which terms the money is given, when the sentence ends with them. */
export function conditionIn(text: string, after: number): { readonly from: number; readonly to: number } | null {
  const found = condition.exec(text.slice(after));
  if (!found) return null;
  const rest = goesOn.exec(found[0]);
  const written = (rest ? found[0].slice(0, rest.index) : found[0]).replace(/[\s,.]+$/, "");
  return written.includes(" ") ? { from: after + found.index, to: after + found.index + written.length } : null;
}

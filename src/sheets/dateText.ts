/** A formula's text of a day. Day, month and year apart: the letter for a year in TEXT's formats is another one in Norwegian and Swedish Excel. */
export function dateText(day: string): string {
  return `TEXT(DAY(${day}),"00")&"."&TEXT(MONTH(${day}),"00")&"."&YEAR(${day})`;
}

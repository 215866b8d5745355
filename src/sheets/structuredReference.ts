/** Brackets, # and the apostrophe itself take an apostrophe before them inside a structured reference. */
function escaped(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}

export function columnReference(table: string, heading: string): string {
  return `${table}[${escaped(heading)}]`;
}

export function columnsReference(table: string, first: string, last: string): string {
  return first === last ? columnReference(table, first) : `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}

/** The column's cell in the formula's own row; anything but letters and digits needs the inner brackets. */
export function thisRow(heading: string): string {
  return /^[\p{L}\p{N}]+$/u.test(heading) ? `[@${heading}]` : `[@[${escaped(heading)}]]`;
}

export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

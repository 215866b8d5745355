/**
 * True when every space-separated word of the cell is a legend code, letter for letter. Written without array
 * constants, which data validation forbids, and without wildcards: EXACT, so that ? and * are codes like any other.
 * Each word is cut out of a text in which every space has become 20 of them: six words (columns A to F) of at most
 * 20 letters.
 */
export function everyWordIsACode(cell: string, codes: string): string {
  const words = `TRIM(MID(SUBSTITUTE(TRIM(${cell})," ",REPT(" ",20)),COLUMN($A$1:$F$1)*20-19,20))`;
  return `SUMPRODUCT((${codes}<>"")*EXACT(${codes},${words}))=${wordCount(cell)}`;
}

/** Words between single spaces; an empty cell counts as one. */
function wordCount(cell: string): string {
  return `LEN(TRIM(${cell}))-LEN(SUBSTITUTE(TRIM(${cell})," ",""))+1`;
}

/** All codes in a block of cells, whether or not the legend knows them. */
export function codeCount(cells: string): string {
  return `SUMPRODUCT((LEN(TRIM(${cells}))>0)*(${wordCount(cells)}))`;
}

/** True when one of the cell's words is a code with this role. */
export function holdsRole(cell: string, codes: string, roles: string, role: string): string {
  return `SUMPRODUCT((${roles}=${role})*(${codes}<>"")*ISNUMBER(FIND(" "&${codes}&" "," "&${cell}&" ")))>0`;
}

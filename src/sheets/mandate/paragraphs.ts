/** Well within the 409 points Excel shows of a row, and short enough not to leave half a page empty at its end. */
const longestParagraph = 900;

/** One for each line of the text, and a new one where a sentence ends in a line too long for a row; at least one, empty. */
export function paragraphs(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
  return lines.length === 0 ? [""] : lines.flatMap(shortened);
}

function shortened(line: string): string[] {
  if (line.length <= longestParagraph) return [line];
  const start = line.slice(0, longestParagraph);
  const end = lastEnd(start, /[.!?](?=\s)/g) ?? lastEnd(start, /\S(?=\s)/g) ?? longestParagraph;
  return [line.slice(0, end), ...shortened(line.slice(end).trim())];
}

function lastEnd(text: string, ending: RegExp): number | null {
  const last = [...text.matchAll(ending)].at(-1);
  return last ? last.index + last[0].length : null;
}

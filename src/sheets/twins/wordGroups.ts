/** Excel takes no longer text inside a formula (support.microsoft.com, "Excel specifications and limits": 255 characters). */
const longestText = 250;

export function longText(text: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / longestText)) }, (_, index) => text.slice(index * longestText, (index + 1) * longestText));
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

/**
 * The group that the text of a cell is a word of, 0 first, whatever its case; #VALUE! for a text that is in none.
 * The groups stand in one text, each as wide as the others, so the place of the word tells its group. MATCH and SEARCH
 * would take "?" and "*" as any word.
 */
export function wordGroup(cell: string, groups: readonly (readonly string[])[]): string {
  const segments = groups.map((words) => `|${words.map((word) => word.toLowerCase()).filter((word, index, all) => all.indexOf(word) === index).join("|")}|`);
  // At least one blank between two groups: "||" is the empty word, and stands only where a group has it.
  const width = Math.max(...segments.map((segment) => segment.length)) + 1;
  const all = longText(segments.map((segment) => segment.padEnd(width)).join(""));
  return `INT((FIND("|"&LOWER(TRIM(${cell}))&"|",${all})-1)/${width})`;
}

const longestFoot = 120;
const page = "(?:Side|SIDE|Sida|SIDA|Sidan|Page|PAGE)\\s*\\d{1,4}";
/** The page of how many ends the line; a sentence that sends its reader to a page writes it with a small letter. */
const ofAll = new RegExp(`(?:^|[\\s|–—•·,-])${page}\\s*(?:av|AV|of|OF|/)\\s*\\d{1,4}$`);

/** A line that ends by saying which page of how many it stands on, with the document's name or the date before it. */
export function isPageFoot(text: string): boolean {
  const line = text.trim();
  return line.length <= longestFoot && !line.includes("\t") && ofAll.test(line);
}

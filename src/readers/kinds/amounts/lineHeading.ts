/** Matches column headings that stand side by side in running text: "Kostnadspost Beløp, kr" before the first post. Each begins with a capital. */
export function lineHeading(postNames: readonly string[], amountNames: readonly string[]): RegExp {
  const [posts, amounts] = [postNames, amountNames].map(alternatives);
  const unit = "(?:[,:]? ?\\(?(?:i )?(?:hele |hela )?(?:1[ .]?000 ?)?(?:[Kk]r|KR|kroner|kronor|nok|NOK|sek|SEK|tkr|kNOK|kSEK|tusen|mill\\.? kr|mkr|19\\d\\d|20\\d\\d)\\.?\\)?(?!\\p{L}))*";
  return new RegExp(`(?<![\\p{L}\\d])(?:${posts})(?!\\p{L})[ |:,]+(?:${amounts})(?!\\p{L})${unit}(?:[ |:,]+(?:${amounts})(?!\\p{L})${unit})*`, "u");
}

function alternatives(names: readonly string[]): string {
  return [...names].sort((first, second) => second.length - first.length).flatMap((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, name.toUpperCase()]).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
}

/** Month and season names of the four languages and their usual abbreviations, in lower case; a dot after is the reader's. */
const months: readonly RegExp[] = [
  /^(?:jan|januar|januari|january)$/, /^(?:feb|febr|februar|februari|february)$/, /^(?:mar|mars|march)$/, /^(?:apr|april)$/, /^(?:mai|maj|may)$/, /^(?:jun|juni|june)$/,
  /^(?:jul|juli|july)$/, /^(?:aug|august|augusti)$/, /^(?:sep|sept|september)$/, /^(?:okt|oct|oktober|october)$/, /^(?:nov|november)$/, /^(?:des|dec|desember|december)$/,
];

const seasons: readonly RegExp[] = [
  /^(?:vinter|vinteren|vintern|winter)$/, /^(?:vår|våren|spring)$/, /^(?:sommer|sommeren|sommar|sommaren|summer)$/, /^(?:høst|høsten|haust|hausten|höst|hösten|autumn)$/,
];

/** 1–12, or null. */
export function monthNamed(word: string): number | null {
  return months.findIndex((names) => names.test(word.toLowerCase())) + 1 || null;
}

/** First and last month. */
export type Months = { readonly from: number; readonly to: number };

/**
 * Three whole months each, as SMHI's kalendarisk definition and the meteorological services elsewhere have it
 * (smhi.se/kunskapsbanken/meteorologi/arstider). Winter begins in month 0, December of the year before: a winter has the
 * year that two of its months lie in.
 */
export function seasonNamed(word: string): Months | null {
  const season = seasons.findIndex((names) => names.test(word.toLowerCase()));
  return season < 0 ? null : { from: season * 3, to: season * 3 + 2 };
}

/** "augustseptember": two months that lost what stood between them. */
export function gluedMonths(word: string): Months | null {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const from = monthNamed(word.slice(0, cut));
    const to = monthNamed(word.slice(cut));
    if (from !== null && to !== null) return { from, to };
  }
  return null;
}

/** What people write around an amount, in bokmål, nynorsk, Swedish and English; for patterns that ignore case. */
export const aboutWords = "ca|cirka|circa|omtrent|om ?lag|rundt|omkring|anslagsvis|ungefär|runt|about|around|approx(?:imately)?";
export const currencyCodes = "kr|nok|sek";
export const currencyWords = `${currencyCodes}|kroner|kronor`;

/** A Norwegian "billion" is an English trillion: not read. */
export const scaleWords: readonly { readonly factor: number; readonly words: string }[] = [
  { factor: 1e3, words: "tusen|thousand|tkr|tnok|tsek|knok|ksek" },
  { factor: 1e6, words: "mill|million(?:s|er|ar)?|milj|miljon(?:er)?|mkr|mnok|msek" },
  { factor: 1e9, words: "mrd|mdr?kr|milliard(?:er|ar)?|miljard(?:er)?" },
];

/** "400.000,-" and "400 000:-" say that there are no øre. */
export const noOreMark = "[,.:] ?[-–—]{1,2}";

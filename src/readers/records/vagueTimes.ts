const words = [
  "snarest(?: mulig)?", "snarast(?: (?:mogleg|råd|möjligt))?", "fortløpende", "løpende", "fortlaupande", "løpande", "kontinuerlig", "kontinuerleg", "kontinuerligt", "löpande", "fortlöpande",
  "(?:etter|ved|efter|vid) behov", "as soon as possible", "as needed", "ongoing", "continuously",
].join("|");

/** Times that say no day, after a blank or a bar. */
export const vagueTime = new RegExp(`(?<=^|[\\s|])(?:${words})(?=$|[\\s|.])`, "iu");

/** One that ends a sentence, set apart by a comma, a dash or a bracket. */
export const vagueEnd = new RegExp(`(?<=[,;:(]\\s*|\\s[-–—]\\s)(?:${words})$`, "iu");

const longestHolder = 80;
const mostWords = 8;
const pronoun = /^(?:det|dette|dette|den|denne|disse|desse|de|dei|her|der|vi|dei|som|når|dersom|hvis|om|hvem|kven|alle|hver|kvar|et|eit|ett|noen|nokon|ingen|it|this|these|they|we|there|each|all|detta|dessa|här|där|varje|om)$/iu;
const clause = /\s(?:som|slik at|for å|å|skal|har|er|blir|ivaretar|ivaretek|which|who|that|att|ska|är|med ansvar)\s/u;

/** Whether a text can be who holds a role: a name, a title or a unit, and no sentence. */
export function canHold(text: string): boolean {
  const said = text.trim();
  const [first = ""] = said.split(/\s+/);
  if (said === "" || said.length > longestHolder || said.split(/\s+/).length > mostWords || pronoun.test(first)) return false;
  return !clause.test(` ${said} `) && /\p{L}{2}/u.test(said) && !/[:;?!]/.test(said);
}

/** Capital letters at the beginning of every word: a person, or a unit's own name. */
export function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|af|av))*$/u.test(text.trim());
}

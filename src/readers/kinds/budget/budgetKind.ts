import type { BudgetKind } from "../../../domain/ledgerSign";

const expenseGroup = /^(?:utgifter|utgift|utgifter og kostnader|kostnader|kostnadar|kostnad|driftsutgifter|driftskostnader|prosjektkostnader|projektkostnader|expenses|expenditure|costs)\s*:?$/iu;
const incomeGroup = /^(?:inntekter|inntekt|intäkter|driftsinntekter|finansiering|finansieringskilder|finansieringskjelder|income|revenue|funding)\s*:?$/iu;
const incomeWords = /(?<!\p{L})(?:\p{L}*inntekt(?:er|ar)?|\p{L}*intäkt(?:er)?|income|revenue|\p{L}*tilskudd|\p{L}*tilskot|\p{L}*bidrag|refusjon(?:er|ar)?|\p{L}*betaling|egenandel(?:er)?|eigendel(?:ar)?|gebyr|\p{L}*avgifter|grants?|\p{L}*kompensasjon|\p{L}*midler|\p{L}*midlar|\p{L}*medel|overføring(?:er)? fra|overføring(?:ar)? frå)(?!\p{L})/iu;
const given = /^[^,(]*\s(?:til|till|to)(?!\p{L})/iu;

/** The kind that a heading within the table gives the lines under it. */
export function groupKind(label: string): BudgetKind | null {
  if (expenseGroup.test(label.trim())) return "expense";
  return incomeGroup.test(label.trim()) ? "income" : null;
}

/** "Tilskudd fra fylket" is income; "Tilskudd til lag" is spent. */
export function guessedKind(post: string): BudgetKind | null {
  return incomeWords.test(post) && !given.test(post) ? "income" : null;
}

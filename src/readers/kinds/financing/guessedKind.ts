import type { Choice, financingKinds } from "../../../domain/mandate/choices";

export type FinancingKind = Choice<typeof financingKinds>;

const words: readonly { readonly kind: FinancingKind; readonly pattern: RegExp }[] = [
  { kind: "ownEffort", pattern: /(?<!\p{L})(?:egeninnsats\p{L}*|eigeninnsats\p{L}*|egeninsats\p{L}*|(?:egen|eigen|eget|eige) (?:innsats|insats|arbeid|arbeidsinnsats|arbete|arbetsinsats)|dugnad\p{L}*|arbeidstid|arbetstid|own effort|in.kind)/iu },
  { kind: "ownFunds", pattern: /(?<!\p{L})(?:egne midler|eigne midlar|egna medel|egenfinansier\p{L}*|eigenfinansier\p{L}*|egenkapital|eigenkapital|egenandel\p{L}*|eigendel\p{L}*|eget budsjett|eige budsjett|egen budget|driftsbudsjett\p{L}*|driftsbudget\p{L}*|kommunale midler|kommunale midlar|disposisjonsfond\p{L}*|own funds|own budget)/iu },
  { kind: "grant", pattern: /(?<!\p{L})(?:\p{L}*tilskudd|\p{L}*tilskot|\p{L}*bidrag|\p{L}*stønad|skjønnsmid\p{L}*|prosjektmid\p{L}*|\p{L}*støtte|\p{L}*stöd|grants?)(?!\p{L})/iu },
];

/** The kind of financing that the source's own words say; null where they say none. */
export function guessedKind(source: string): FinancingKind | null {
  return words.find(({ pattern }) => pattern.test(source))?.kind ?? null;
}

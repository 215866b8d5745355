import { answersFromReadings } from "../src/actions/answersFromReadings";
import type { Language } from "../src/domain/language";
import type { SourceReading } from "../src/readers/readTables";

/** What was read as a file of answers: what `new --answers` reads. Blank fields are left out. */
export function answersJson({ tables }: SourceReading, language: Language): string {
  const isSaid = (answer: unknown) => answer !== "" && !(Array.isArray(answer) && answer.length === 0);
  return `${JSON.stringify(answersFromReadings(tables, language), (_key, answer: unknown) => (isSaid(answer) ? answer : undefined), 2)}\n`;
}

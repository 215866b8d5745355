import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { issueCodes } from "../../src/domain/issueCode";
import { languages } from "../../src/domain/language";
import { issueText } from "../../src/text/issueText";

const testFolder = resolve(__dirname, "..");

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const evidence = filesUnder(testFolder)
  .filter((file) => file !== __filename && /(\.test\.tsx?|expected\.json)$/.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test.each(issueCodes)("%s is provoked by a case or a test", (code) => {
  expect(new RegExp(`(?<![\\w.])${code.replaceAll(".", "\\.")}(?![\\w.])`).test(evidence)).toBe(true);
});

test.each(issueCodes)("%s has a sentence in four languages, with the same gaps to fill", (code) => {
  const gaps = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();
  const words: Readonly<Record<string, string>> = issueText[code];
  for (const language of languages) {
    expect(words[language]).toMatch(/[.!?]$/);
    expect(gaps(words[language] ?? "")).toEqual(gaps(words.nb ?? ""));
  }
});

test("no code stands twice", () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});

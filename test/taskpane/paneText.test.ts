import { languages, type Words } from "../../src/domain/language";
import { paneText } from "../../src/text/paneText";
import { createTexts } from "../../src/text/translate";

const entries: readonly (readonly [string, Words])[] = Object.entries(paneText);

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

test.each(entries)("%s stands in four languages with the same parameters", (_key, words) => {
  for (const language of languages) {
    expect(words[language].trim()).not.toBe("");
    expect(placeholders(words[language])).toEqual(placeholders(words.nb));
  }
});

test("a text that counts has both a singular and a plural", () => {
  const keys = new Set(entries.map(([key]) => key));
  for (const key of keys) {
    if (key.endsWith("_one")) expect(keys).toContain(key.replace(/_one$/, "_other"));
    if (key.endsWith("_other")) expect(keys).toContain(key.replace(/_other$/, "_one"));
  }
});

test.each(languages)("numbers follow the language's own grammar and grouping (%s)", (language) => {
  const texts = createTexts(language);
  expect(texts.t("pane:counts.activities", { count: 1 })).toBe(paneText["counts.activities_one"][language].replace("{{count, number}}", "1"));
  expect(texts.t("pane:counts.activities", { count: 12_000 })).toContain(new Intl.NumberFormat(language).format(12_000));
});

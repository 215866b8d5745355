import { languages } from "../../src/domain/language";
import { consequenceLabels, likelihoodLabels, parseRating, ratings } from "../../src/domain/riskScale";

test.each(languages)("the labels in %s are read back as their ratings, however they are written", (language) => {
  for (const rating of ratings) {
    for (const labels of [likelihoodLabels, consequenceLabels]) {
      expect(parseRating(labels[rating][language])).toBe(rating);
      expect(parseRating(` ${labels[rating][language].toUpperCase()} `)).toBe(rating);
      expect(parseRating(`${rating} – ${labels[rating][language]}`)).toBe(rating);
    }
  }
});

test.each([[4, 4], ["4", 4], ["4,0", 4], ["5.00", 5], ["Medium", 3], ["moderat", 3], ["Svært\nhøy", 5], ["4 (Høy)", 4], ["2: lav", 2]])("%j is %i", (read, rating) => {
  expect(parseRating(read)).toBe(rating);
});

test.each([0, 6, 7, -1, 3.5, "0", "7", "3,5", "3-4", "4 – Lav", "rød", "", "S4", "1e0", Number.NaN])("%j is no rating", (read) => {
  expect(parseRating(read)).toBeNull();
});

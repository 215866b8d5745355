import { languages } from "../../src/domain/language";
import { measureLevels, measureLevelWords, measureQuadrant, measureQuadrantWords, parseMeasureLevel } from "../../src/domain/measureQuadrant";

test.each([
  ["high", "high", "implement"],
  ["low", "high", "quickWin"],
  ["high", "low", "prepare"],
  ["low", "low", "setAside"],
] as const)("effect %s and feasibility %s: %s", (effect, feasibility, expected) => {
  expect(measureQuadrant(effect, feasibility)).toBe(expected);
});

test.each(languages)("in %s four different quadrants, and the levels' own words are read back", (language) => {
  expect(new Set(Object.values(measureQuadrantWords).map((words) => words[language])).size).toBe(4);
  for (const level of measureLevels) expect(parseMeasureLevel(measureLevelWords[level][language].toUpperCase())).toBe(level);
});

test.each([
  [1, "low"], [2, "low"], [3, "low"], [3.01, "high"], [3.5, "high"], [4, "high"], [5, "high"],
  ["4", "high"], ["3,5", "high"], ["2,5", "low"], ["4 – Høy", "high"], ["svært lav", "low"], ["mycket hög", "high"], ["middels", "low"], [" høy ", "high"],
])("%p is %s", (read, expected) => {
  expect(parseMeasureLevel(read)).toBe(expected);
});

test.each([0, 0.5, 5.1, 6, -1, Number.NaN, Number.POSITIVE_INFINITY, "", "kanskje", "3.5", "6", "4 – Lav"])("%p is neither", (read) => {
  expect(parseMeasureLevel(read)).toBeNull();
});

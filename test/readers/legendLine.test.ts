import { legendPairs } from "../../src/readers/legendLine";

test.each([
  ["S=statusmøter O= oppstart A = arbeidsgruppemøte", "S:statusmøter O:oppstart A:arbeidsgruppemøte"],
  ["O – oppstart, A – møte; F – ferdig.", "O:oppstart A:møte F:ferdig"],
  ["O - oppstart A - arbeidsmøte", "O:oppstart A:arbeidsmøte"],
  ["Forklaring: O = oppstart, A = møte og F = ferdig", "O:oppstart A:møte F:ferdig"],
  ["O: uppstart | K: klar", "O:uppstart K:klar"],
  ["(O) = oppstart (A) = møte", "O:oppstart A:møte"],
  ["oppstart (O), statusmøte (S) og ferdig (F)", "O:oppstart S:statusmøte F:ferdig"],
  ["SM = styringsmøte AG = arbeidsgruppe", "SM:styringsmøte AG:arbeidsgruppe"],
  ["F = ferdig. Planen oppdateres av prosjektlederen.", "F:ferdig"],
])("%j", (text, expected) => {
  expect(legendPairs(text).map(({ code, meaning }) => `${code}:${meaning}`).join(" ")).toBe(expected);
});

test.each([
  "S = sannsynlighet K = konsekvens RF = risikofaktor",
  "Møtet ble holdt 4. mars - alle var til stede",
  "IT-drift og IKT-sikkerhet",
  "Prosjektleder (PL) har ansvaret",
  "Sum = 400",
  "",
])("%j is no key to a plan's letters", (text) => {
  expect(legendPairs(text)).toEqual([]);
});

import { daysIn } from "../../../src/readers/kinds/daysInText";

test.each([
  ["den 15maj-vi", ["15maj"]],
  ["innen 20.mai 2012 i byen", ["20.mai 2012"]],
  ["ferdig 01.02..2013", ["01.02..2013"]],
  ["2. mai 12 med første", ["2. mai 12"]],
  ["24.01.20 og 31.12.2013", ["24.01.20", "31.12.2013"]],
  ["12.–13. mars 2014", ["12.–13. mars 2014"]],
  ["2013-05-12: start", ["2013-05-12"]],
  ["15 kommuner møtes 13 maj", ["13 maj"]],
  ["3 marsipan og 5 junkere", []],
  ["sak 12/7, prosjekt 3235, kapittel 1.10 og versjon 1.2", []],
  ["31. april er 40.13.2014", []],
  ["februar 2014", []],
])("%s", (text, days) => {
  expect(daysIn(text).map((day) => day.text)).toEqual(days);
});

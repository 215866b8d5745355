import { parseWeekHeading } from "../../src/readers/weekHeading";

test.each([
  ["5", 5, null], ["05", 5, null], ["Uke 5", 5, null], ["uke5", 5, null], ["U5", 5, null], ["U05", 5, null], ["u. 5", 5, null], ["v5", 5, null], ["v. 5", 5, null],
  ["veke 5", 5, null], ["Vecka 5", 5, null], ["week 5", 5, null], ["W05", 5, null], ["Uke nr. 5", 5, null], ["5.", 5, null],
  ["2020-U05", 5, 2020], ["2020-W53", 53, 2020], ["2020 U5", 5, 2020], ["Uke 5 2020", 5, 2020], ["uke 5/2020", 5, 2020], ["52/20", 52, 2020], ["Uke 5\n27.1–2.2", 5, null],
])("%j is week %i", (text, week, isoYear) => {
  expect(parseWeekHeading(text)).toMatchObject({ week, isoYear });
});

test.each(["Uke", "2020", "Aktivitet", "O", "5 uker", "1.10", "24.01.20", "27/10", "3/2", "2020-05", "100", "Utstyr 5", "v", ""])("%j is no week", (text) => {
  expect(parseWeekHeading(text)).toBeNull();
});

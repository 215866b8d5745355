import { amountUnit, headingUnit } from "../../src/domain/amountUnit";

test.each([
  ["kr", 1], ["NOK", 1], ["norske kroner", 1], ["1000 kr", 1e3], ["i 1 000 kr", 1e3], ["i hele tusen", 1e3], ["tall i 1000", 1e3], ["tkr", 1e3], ["TNOK", 1e3], ["SEK k", 1e3], ["'000 NOK", 1e3], ["NOK 000's", 1e3], ["i tusental kronor", 1e3],
  ["NOK mill", 1e6], ["mill. kr", 1e6], ["MNOK", 1e6], ["milj. kr", 1e6], ["mkr", 1e6], ["miljoner kronor", 1e6], ["in millions", 1e6], ["NOK 1 000 000", 1e6], ["SEK m", 1e6], ["mrd. kr", 1e9], ["Alle tall er oppgitt i 1000 kroner", 1e3],
])("%s is %d kroner", (text, factor) => {
  expect(amountUnit(text)).toBe(factor);
});

test.each(["", "EUR", "k", "M", "timer", "i", "1000 mill kr", "1000 timer", "eks. mva", "2027", "beløp", "500 kr", `${"kr ".repeat(40)}`])("%j is no unit of kroner", (text) => {
  expect(amountUnit(text)).toBeNull();
});

test.each([
  ["Beløp (NOK mill)", "Beløp", 1e6], ["Beløp (i 1000 kr)", "Beløp", 1e3], ["Kostnad, tkr", "Kostnad", 1e3], ["Budsjett 2027 MNOK", "Budsjett 2027", 1e6], ["Budget 2027 (milj. kr, fasta priser)", "Budget 2027", 1e6],
  ["Beløp i 1000 kr", "Beløp", 1e3], ["1 000 NOK", "", 1e3], ["Belopp: mkr", "Belopp", 1e6], ["Beløp, kr", "Beløp", 1], ["Amount (in thousands)", "Amount", 1e3],
])("%s is %s", (heading, name, factor) => {
  expect(headingUnit(heading)).toMatchObject({ name, factor });
});

test.each(["Beløp", "Beløp (EUR)", "Effekt", "K", "S", "Konsekvens (K)", "År 1", "Sum 390 000", "Renter 3 mill", "Lån 20 000 tkr"])("%s says no unit", (heading) => {
  expect(headingUnit(heading)).toBeNull();
});

test.each([["Prosjektet koster mange millioner", false], ["Beløp MNOK", false], ["Alle tall i tusen", true], ["Budsjett, tkr", true], ["Kalkyle (mill. kr)", true]])("%s: set apart %s", (heading, isSetApart) => {
  expect(headingUnit(heading)?.isSetApart).toBe(isSetApart);
});

import { MILESTONE_STATUS } from "../../src/functions/milestoneStatus";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

// 46143 = 1 May 2026
test.each([
  ["01.05.2026", "28.04.2026", "31.08.2026", null, "Fullført"],
  ["01.05.2026", "01.05.2026", "31.08.2026", null, "Fullført"],
  ["01.05.2026", "02.05.2026", "31.08.2026", null, "Fullført forsinket"],
  ["01.05.2026", null, "02.05.2026", null, "Forsinket"],
  ["01.05.2026", null, "01.05.2026", null, "Forfaller snart"],
  ["01.05.2026", null, "17.04.2026", null, "Forfaller snart"],
  ["01.05.2026", null, "16.04.2026", null, "På plan"],
  ["01.05.2026", "", "17.04.2026", 7, "På plan"],
  ["01.05.2026", "", "24.04.2026", 7, "Forfaller snart"],
  ["01.05.2026", "", "24.04.2026", "7", "Forfaller snart"],
  ["01.05.2026", 0, "30.04.2026", 0, "På plan"],
  ["01.05.2026", 0, "01.05.2026", 0, "Forfaller snart"],
  ["01.05.2026", 0, "17.04.2026", "", "Forfaller snart"],
  [46143, 46140, 46265, null, "Fullført"],
  [46143, 46143.75, 46265, null, "Fullført"],
  [46143, null, 46144, null, "Forsinket"],
  [46143.99, null, 46143, null, "Forfaller snart"],
  ["2026-05-01", null, 46144, null, "Forsinket"],
  ["1.5.2026", null, "2.5.2026", null, "Forsinket"],
  [46143, "28.04.2026", null, null, "Fullført"],
])("planned %p, actual %p, status date %p, warning days %p: %s", (planned, actual, statusDate, warningDays, expected) => {
  expect(MILESTONE_STATUS(planned, actual, statusDate, warningDays)).toBe(expected);
});

test.each([null, 0, "", " "])("no plan date (%p): Ikke planlagt", (planned) => {
  expect(MILESTONE_STATUS(planned, null, 46143)).toBe("Ikke planlagt");
  expect(MILESTONE_STATUS(planned, 46100, null)).toBe("Ikke planlagt");
});

test.each([
  ["31.02.2026", null, 46143, null, "Planlagt dato er «31.02.2026», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  ["05/01/2026", null, 46143, null, "Planlagt dato er «05/01/2026», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  [-5, null, 46143, null, "Planlagt dato er «-5», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  [2958466, null, 46143, null, "Planlagt dato er «2958466», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  [46143, "i går", 46143, null, "Faktisk dato er «i går», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  [46143, null, true, null, "Statusdato er «true», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026."],
  [46143, null, null, null, "Statusdato mangler. Oppgi en datocelle, for eksempel Statusdato, eller tekst som dd.mm.åååå."],
  [46143, null, 46143, -1, "Varseldager er «-1». Lovlig er et helt antall dager fra 0 til 3660."],
  [46143, null, 46143, 1.5, "Varseldager er «1,5». Lovlig er et helt antall dager fra 0 til 3660."],
  [46143, null, 46143, "to uker", "Varseldager er «to uker». Lovlig er et helt antall dager fra 0 til 3660."],
])("%#: %p, %p, %p, %p is refused", (planned, actual, statusDate, warningDays, message) => {
  expect(evaluate(() => MILESTONE_STATUS(planned, actual, statusDate, warningDays))).toBe(`#VALUE! ${message}`);
});

test.each([
  ["nn", "Planlagd dato er «x», og det er ingen dato. Lovleg er ei datocelle eller tekst som dd.mm.åååå, til dømes 31.12.2026."],
  ["sv", "Planerat datum är ”x”, vilket inte är ett datum. Tillåtet är en datumcell eller text som dd.mm.åååå, till exempel 31.12.2026."],
  ["en", "Planned date is \"x\", which is not a date. Allowed is a date cell or text as dd.mm.yyyy, for example 31.12.2026."],
] as const)("the message in %s", (language, message) => {
  expect(evaluate(() => MILESTONE_STATUS("x", null, 46143), language)).toBe(`#VALUE! ${message}`);
});

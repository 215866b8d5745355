import { MILESTONE_STATUS } from "../../src/functions/milestoneStatus";
import { call, callIn, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test.each([null, 0, "", " "])("no plan date (%p): Ikke planlagt", (planned) => {
  expect(call(MILESTONE_STATUS, planned, null, 46143)).toBe("Ikke planlagt");
  expect(call(MILESTONE_STATUS, planned, 46100, null)).toBe("Ikke planlagt");
});

test.each([
  ["nn", "Planlagd dato er «x», og det er ingen dato. Lovleg er ei datocelle eller tekst som dd.mm.åååå, til dømes 31.12.2026."],
  ["sv", "Planerat datum är ”x”, vilket inte är ett datum. Tillåtet är en datumcell eller text som dd.mm.åååå, till exempel 31.12.2026."],
  ["en", "Planned date is \"x\", which is not a date. Allowed is a date cell or text as dd.mm.yyyy, for example 31.12.2026."],
] as const)("the message in %s", (language, message) => {
  expect(callIn(language, MILESTONE_STATUS, "x", null, 46143)).toBe(`#VALUE! ${message}`);
});

/** The first day of the 1904 date system is day 1462 of the 1900 system. A function cannot know which one a workbook counts by. */
const daysApart = 1462;

test.each([
  [46143, 46140, 46265], [46143, 46144, 46265], [46143, null, 46144], [46143, null, 46140], [46143, null, 46100],
])("planned %p, actual %p, status date %p: the same status in the 1904 date system", (planned, actual, statusDate) => {
  const in1904 = (day: number | null) => (day === null ? null : day - daysApart);
  expect(call(MILESTONE_STATUS, in1904(planned), in1904(actual), in1904(statusDate))).toBe(call(MILESTONE_STATUS, planned, actual, statusDate));
});

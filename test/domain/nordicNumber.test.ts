import fc from "fast-check";
import { amountNok, oreOf } from "../../src/domain/amount";
import { parseNordicNumber } from "../../src/domain/nordicNumber";

test.each([
  ["0", 0], ["7", 7], ["12,5", 12.5], ["1 234,50", 1234.5], ["1 234 567", 1234567], ["300.000", 300000], ["1.234.567,8", 1234567.8],
  ["1\u00a0234", 1234], ["1\u202f234", 1234], ["-5", -5], ["−5", -5], ["– 5", -5], ["+5", 5], ["-0", 0], ["kr 400.000,-", 400000], ["400 000 kr", 400000], ["0,05", 0.05],
])("%p is %p", (text, expected) => {
  expect(parseNordicNumber(text)).toBe(expected);
});

test.each(["", " ", "-", ",5", "5,", "12.5", "1.1", "1,234.5", "12 34", "1 2345", "1.234 567", "1 234.567", "0.500", "1e3", "fem", "5 %", "2014 1 000 000", "31.12.2026", "9".repeat(400)])("%p is not read", (text) => {
  expect(parseNordicNumber(text)).toBeNull();
});

test("whole øre survive being written in Norwegian and read again", () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ore) => {
    const written = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 2 }).format(amountNok(ore));
    expect(oreOf(parseNordicNumber(written) ?? Number.NaN)).toBe(ore === 0 ? 0 : ore);
  }), { seed: 20260103 });
});

test.each([
  [1.005, 101], [-1.005, -101], [0.1 + 0.2, 30], [1.115, 112], [2.5e-3, 0], [5e-3, 1], [-4e-3, 0], [1e13, 1e15], [1e13 + 1, null], [1e300, null], [Number.NaN, null], [Number.POSITIVE_INFINITY, null],
])("%p kroner are %p øre", (nok, ore) => {
  expect(oreOf(nok)).toBe(ore);
});

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { calendarDate, existingDay, formatDate, parseDate, plainDateOf, serialDay, serialOf } from "../../src/domain/serialDay";

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [2000, 1, 1, 36_526],
  [2020, 2, 29, 43_890],
  [9999, 12, 31, 2_958_465],
])("%i-%i-%i is day %i, and back", (year, month, day, serial) => {
  expect(serialDay(year, month, day)).toBe(serial);
  expect(calendarDate(serial)).toEqual({ year, month, day });
});

test.each([[2021, 2, 29], [2020, 13, 1], [2020, 4, 31], [1899, 12, 31], [10_000, 1, 1]])("%i-%i-%i is no date", (year, month, day) => {
  expect(() => serialDay(year, month, day)).toThrow(RangeError);
});

test.each([0, -1, 2_958_466, Number.NaN])("%d is no day of the 1900 system", (serial) => {
  expect(() => calendarDate(serial)).toThrow(RangeError);
});

test("the time of day is no part of the date", () => {
  expect(formatDate(43_854.75)).toBe("24.01.2020");
});

test.each([
  ["24.01.2020", 43_854],
  ["4.1.2020", 43_834],
  [" 2020-01-24 ", 43_854],
])("%j is a date", (text, serial) => {
  expect(parseDate(text)).toBe(serial);
});

test.each(["24.01.20", "24/1/2020", "1/24/2020", "31.02.2020", "2020-1-24", "24. januar 2020", "43854", "", "2020"])("%j is left alone", (text) => {
  expect(parseDate(text)).toBeNull();
});

test("every day comes back from its text", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
    expect(parseDate(formatDate(serial))).toBe(serial);
  }), { seed: 2020 });
});

test("days are those of Temporal, forwards and back, whatever numbers are given", () => {
  const part = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), fc.constantFrom(0, -1, 1.5, Number.NaN, Infinity));
  fc.assert(fc.property(part(1890, 10_010), part(0, 14), part(0, 33), (year, month, day) => {
    if (year === 1900 && month === 2 && day === 29) return;
    expect(existingDay(year, month, day)).toBe(byTemporal(year, month, day));
  }), { seed: 1900, numRuns: 5_000 });
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 2_958_465 })).filter((serial) => serial !== 60), (serial) => {
    const { year, month, day } = plainDateOf(serial);
    expect(calendarDate(serial)).toEqual({ year, month, day });
  }), { seed: 1901, numRuns: 5_000 });
});

test("every month's ends of two thousand years are where Temporal has them", () => {
  for (let year = 1900; year <= 3900; year++) {
    for (const [month, day] of [[1, 1], [2, 28], [2, 29], [3, 1], [12, 31]] as const) {
      if (year === 1900 && day === 29) continue;
      expect(existingDay(year, month, day)).toBe(byTemporal(year, month, day));
    }
  }
});

function byTemporal(year: number, month: number, day: number): number | null {
  try {
    return year < 1900 || year > 9999 || ![year, month, day].every(Number.isInteger) ? null : serialOf(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
  } catch {
    return null;
  }
}

import fc from "fast-check";
import { looseDate } from "../../src/domain/looseDate";
import { formatDate, parseDate } from "../../src/domain/serialDay";

test.each([["31.12.2013", "31.12.2013"], ["2013-12-31", "31.12.2013"], ["41639", "31.12.2013"]])("%p is the plain date %s", (text, date) => {
  expect(looseDate(text)).toEqual({ day: parseDate(date), isPlain: true });
});

test.each([
  ["24.01.20", "24.01.2020"], ["01.02..2013", "01.02.2013"], ["24/1-20", "24.01.2020"], ["2. mai 12", "02.05.2012"], ["20.mai 2012", "20.05.2012"], ["15 oktober 2014", "15.10.2014"],
  ["3. desember 2014", "03.12.2014"], ["3 december 2014", "03.12.2014"], ["9 maj 2014", "09.05.2014"], ["30.12..2015", "30.12.2015"],
])("%p is %s, written loosely", (text, date) => {
  expect(looseDate(text)).toEqual({ day: parseDate(date), isPlain: false });
});

test.each(["", "12/7", "1.10", "7.1", "3235", "31.2.2013", "13/25/2013", "mai 2012", "snarest", "29.02.2013"])("%p is no date", (text) => {
  expect(looseDate(text)).toBeNull();
});

test("the day stands before the month, whatever stands between them", () => {
  fc.assert(fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.constantFrom(".", "/", "-", " ", ".."), (day, separator) => {
    expect(looseDate(formatDate(day).replaceAll(".", separator))?.day).toBe(day);
  }), { seed: 8 });
});

import { formatWeek } from "../../src/domain/isoWeek";
import { weeksOf } from "../../src/domain/weekPeriod";

test("a period crosses New Year through week 53 where the year has one", () => {
  const weeks = weeksOf({ from: { isoYear: 2020, week: 51 }, to: { isoYear: 2021, week: 2 } });
  expect(weeks.map(formatWeek)).toEqual(["2020-U51", "2020-U52", "2020-U53", "2021-U01", "2021-U02"]);
});

test("and without it where the year has 52", () => {
  const weeks = weeksOf({ from: { isoYear: 2021, week: 52 }, to: { isoYear: 2022, week: 1 } });
  expect(weeks.map(formatWeek)).toEqual(["2021-U52", "2022-U01"]);
});

test("one week is a period; one that ends before it begins is empty", () => {
  const week = { isoYear: 2020, week: 5 };
  expect(weeksOf({ from: week, to: week })).toEqual([week]);
  expect(weeksOf({ from: week, to: { isoYear: 2020, week: 4 } })).toEqual([]);
});

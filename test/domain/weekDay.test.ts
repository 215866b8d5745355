import { isoWeekOf } from "../../src/domain/isoWeek";
import { formatDate } from "../../src/domain/serialDay";
import { dayOfWeek } from "../../src/domain/weekDay";

test.each([
  [2020, 1, 1, "30.12.2019"], [2020, 53, 7, "03.01.2021"], [2020, 9, 6, "29.02.2020"], [2026, 1, 4, "01.01.2026"],
  [1900, 1, 1, "01.01.1900"], [1900, 9, 3, "28.02.1900"], [1900, 9, 4, "01.03.1900"], [1900, 9, 7, "04.03.1900"], [1900, 10, 1, "05.03.1900"],
])("day of %d week %d, weekday %d: %s", (isoYear, week, weekday, expected) => {
  const day = dayOfWeek({ isoYear, week }, weekday);
  expect(formatDate(day)).toBe(expected);
  expect(isoWeekOf(day)).toEqual({ isoYear, week });
});

import Holidays from "date-holidays";
import { publicHolidays } from "../../src/domain/holidays";
import { languages } from "../../src/domain/language";
import { formatDate } from "../../src/domain/serialDay";

const years = Array.from({ length: 60 }, (_, index) => 2005 + index);

function libraryDays(country: "NO" | "SE", year: number): string[] {
  const found = new Holidays(country, { types: ["public"] }).getHolidays(year);
  const days = found.map(({ date }) => date.slice(0, 10).split("-").reverse().join("."));
  return [...new Set(days)].sort();
}

test.each(["NO", "SE"] as const)("the public holidays of %s are those date-holidays knows", (country) => {
  for (const year of years) {
    expect({ year, days: publicHolidays(country, [year], "nb").map(({ day }) => formatDate(day)).sort() }).toEqual({ year, days: libraryDays(country, year) });
  }
});

test("Easter 2020 in Norway, in the language asked for", () => {
  const names = publicHolidays("NO", [2020], "nn").filter(({ day }) => formatDate(day).endsWith(".04.2020"));
  expect(names.map(({ day, name }) => `${formatDate(day)} ${name}`)).toEqual(["09.04.2020 Skjærtorsdag", "10.04.2020 Langfredag", "12.04.2020 Første påskedag", "13.04.2020 Andre påskedag"]);
});

test("two holidays on one day are one day with both names", () => {
  const shared = publicHolidays("NO", [2008], "nb").filter(({ day }) => formatDate(day) === "01.05.2008");
  expect(shared.map(({ name }) => name)).toEqual(["Arbeidernes dag, Kristi himmelfartsdag"]);
});

test("before 2005 Sweden kept Whit Monday and not the national day", () => {
  const days = publicHolidays("SE", [2004], "sv").map(({ day }) => formatDate(day));
  expect(days).toContain("31.05.2004");
  expect(days).not.toContain("06.06.2004");
});

test.each(languages)("every holiday has a name in %s, days in order over the years", (language) => {
  const days = publicHolidays("SE", [2020, 2021], language);
  expect(days.every(({ name }) => name !== "")).toBe(true);
  expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort((first, second) => first - second));
});

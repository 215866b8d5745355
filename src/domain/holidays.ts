import { gregorianEaster } from "date-easter";
import { Temporal } from "temporal-polyfill";
import { holidayNames, type HolidayKey } from "./holidayNames";
import type { Language } from "./language";
import { serialOf, type SerialDay } from "./serialDay";

export type HolidayCountry = "NO" | "SE";

export type PublicHoliday = { readonly day: SerialDay; readonly name: string };

type Rule = (year: number, easter: Temporal.PlainDate) => Temporal.PlainDate | null;

const saturday = 6;

/**
 * Norway: lov om helligdager 1995 and lov om 1. og 17. mai 1947. Sweden: lag (1989:253) om allmänna helgdagar.
 * Written out because the library that knows them (date-holidays) brings every country and calendar with it, 240 kB
 * compressed; the tests hold these rules against it.
 */
const rules: Readonly<Record<HolidayCountry, Partial<Readonly<Record<HolidayKey, Rule>>>>> = {
  NO: {
    newYear: on(1, 1),
    maundyThursday: easterPlus(-3),
    goodFriday: easterPlus(-2),
    easterSunday: easterPlus(0),
    easterMonday: easterPlus(1),
    labourDay: on(5, 1),
    constitutionDay: on(5, 17),
    ascension: easterPlus(39),
    whitSunday: easterPlus(49),
    whitMonday: easterPlus(50),
    christmas: on(12, 25),
    boxingDay: on(12, 26),
  },
  SE: {
    newYear: on(1, 1),
    epiphany: on(1, 6),
    goodFriday: easterPlus(-2),
    easterSunday: easterPlus(0),
    easterMonday: easterPlus(1),
    labourDay: on(5, 1),
    ascension: easterPlus(39),
    whitSunday: easterPlus(49),
    /** The national day took Whit Monday's place in 2005. */
    whitMonday: (year, easter) => (year < 2005 ? easter.add({ days: 50 }) : null),
    nationalDay: (year) => (year >= 2005 ? Temporal.PlainDate.from({ year, month: 6, day: 6 }) : null),
    midsummerDay: saturdayFrom(6, 20),
    allSaints: saturdayFrom(10, 31),
    christmas: on(12, 25),
    boxingDay: on(12, 26),
  },
};

function on(month: number, day: number): Rule {
  return (year) => Temporal.PlainDate.from({ year, month, day });
}

function easterPlus(days: number): Rule {
  return (_year, easter) => easter.add({ days });
}

/** The first Saturday on or after the day. */
function saturdayFrom(month: number, day: number): Rule {
  return (year) => {
    const first = Temporal.PlainDate.from({ year, month, day });
    return first.add({ days: (saturday - first.dayOfWeek + 7) % 7 });
  };
}

/** The public holidays of the calendar years asked for, in order, each day once. */
export function publicHolidays(country: HolidayCountry, years: readonly number[], language: Language): PublicHoliday[] {
  const byDay = new Map<SerialDay, string>();
  for (const year of years) {
    const easter = Temporal.PlainDate.from(gregorianEaster(year).toString());
    for (const [key, rule] of Object.entries(rules[country]) as [HolidayKey, Rule][]) {
      const date = rule(year, easter);
      if (!date) continue;
      const day = serialOf(date);
      const name = holidayNames[key][language];
      const shared = byDay.get(day);
      byDay.set(day, shared === undefined || shared === name ? name : `${shared}, ${name}`);
    }
  }
  return [...byDay].sort(([first], [second]) => first - second).map(([day, name]) => ({ day, name }));
}

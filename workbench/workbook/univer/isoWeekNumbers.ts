import { BaseFunction, IFunctionService, NumberValueObject } from "#univer";
import type { BaseValueObject } from "#univer";
import type { UniverContext } from "./univerContext";

/** From 1 March 1900 on, weekdays in Excel are those of the calendar. */
const firstTrueWeekday = 61;
const unixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

/** Of WEEKNUM: weeks as ISO 8601 counts them. */
const isoWeeks = 21;

/** Univer 0.25.1 gives the last days of December to the old year's week 53 even where they belong to week 1 of the next. */
export function mendIsoWeekNumbers({ injector }: UniverContext): void {
  const functions = injector.get(IFunctionService);
  const [iso, week] = [functions.getExecutor("ISOWEEKNUM"), functions.getExecutor("WEEKNUM")];
  if (!iso || !week) throw new Error("Univer has no week numbers to mend.");
  const mended = new MendedFunction("ISOWEEKNUM", iso, (date) => isoWeekNumber(date) ?? iso.calculate(date));
  functions.registerExecutors(mended, new MendedFunction("WEEKNUM", week, (date, system) => (system?.getValue() === isoWeeks ? mended.calculate(date) : week.calculate(date, ...(system ? [system] : [])))));
}

type Calculate = (date: BaseValueObject, system?: BaseValueObject) => ReturnType<BaseFunction["calculate"]>;

class MendedFunction extends BaseFunction {
  constructor(name: string, { minParams, maxParams }: BaseFunction, private readonly answer: Calculate) {
    super(name);
    this.minParams = minParams;
    this.maxParams = maxParams;
  }

  override calculate(date: BaseValueObject, system?: BaseValueObject): ReturnType<BaseFunction["calculate"]> {
    return date.isArray() ? (date as ArrayLike).map((one) => this.answer(one, system)) : this.answer(date, system);
  }
}

type ArrayLike = BaseValueObject & { map(change: (one: BaseValueObject) => unknown): BaseValueObject };

/** Null for what is no number, and for the days before Excel's weekdays are right: Univer's own answer stands. */
function isoWeekNumber(date: BaseValueObject): BaseValueObject | null {
  const serial = date.isNumber() ? Math.floor(Number(date.getValue())) : 0;
  if (serial < firstTrueWeekday) return null;
  const thursday = serial - ((serial + 5) % 7) + 3 - unixEpoch;
  const year = new Date(thursday * millisecondsPerDay).getUTCFullYear();
  return NumberValueObject.create(1 + Math.floor((thursday - Date.UTC(year, 0, 1) / millisecondsPerDay) / 7));
}

import { invalid, type CallArgument, type CallArguments, type TwinContext, type TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { optionOf } from "./optionWord";
import { day } from "./readDay";
import { week, year } from "./readNumbers";
import { wordGroup } from "./wordGroups";

/** From 1 March 1900 on, weekdays in Excel are those of the calendar. */
const firstTrueWeekday = 61;

export function weekOfTwin(args: CallArguments): string | TwinRefusal {
  if (args.length !== 1) return { refused: "arguments" };
  const date = day(args[0] ?? null, firstTrueWeekday);
  // The week's Thursday lies in the year the week belongs to; serial day 2 counts as a Monday.
  const isoYear = `YEAR(${date}-MOD(${date}-2,7)+3)`;
  const weekNumber = `1+INT((${date}-MOD(${date}-2,7)+3-DATE(${isoYear},1,1))/7)`;
  return withErrors(`IF(${date}=0,"",${isoYear}&"-U"&RIGHT("0"&${weekNumber},2))`, args);
}

export function weekDateTwin(args: CallArguments, context: TwinContext): string | TwinRefusal {
  if (args.length < 2 || args.length > 3) return { refused: "arguments" };
  const [isoYear, weekNumber, weekday] = [year(args[0] ?? null), week(args[1] ?? null), weekdayOf(args[2] ?? null, context)];
  const fourth = `DATE(${isoYear},1,4)`;
  const monday = `${fourth}-MOD(${fourth}-2,7)+7*${weekNumber}-7`;
  const date = `${monday}+${weekday}-1`;
  // A week belongs to the year its Thursday lies in.
  const inYear = `(YEAR(${monday}+3)=${isoYear})`;
  // Only the last week of 9999 reaches beyond Excel's calendar.
  const inCalendar = `((${isoYear}<9999)+(7*${weekNumber}+${weekday}<370)>0)`;
  return withErrors(`IF(${isoYear}*${weekNumber}+0*${weekday}=0,"",(${date})/(${inYear}*${inCalendar}))`, args);
}

/** 1 for Monday, which an empty cell is too. */
function weekdayOf(argument: CallArgument | null, { weekdays }: TwinContext): string {
  if (argument === null) return "1";
  const { text, literal } = argument;
  if (literal === undefined) return `(1+${wordGroup(text, Object.entries(weekdays).map(([number, words]) => [...(number === "1" ? ["", "0"] : []), number, ...Object.values(words)]))})`;
  if (/^[1-7]$/.test(String(literal).trim())) return String(literal).trim();
  const named = optionOf(argument, weekdays);
  return named === null ? "1" : named === "unknown" || named === "elsewhere" ? invalid : named;
}

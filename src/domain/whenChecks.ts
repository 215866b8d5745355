import { issue } from "./issue";
import type { Language } from "./language";
import { formatDate, type SerialDay } from "./serialDay";
import { dateFindings, dayIn, isBlankCell, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";
import { describeWhen, readWhen, type When } from "./when";

/** A row of a plan as it stands: what it is about, when in words, and the days beside them. */
export type WhenLine = { readonly name: string; readonly when: string; readonly from: Content; readonly to: Content; readonly isCompleted: boolean };

export type WhenContext = { readonly language: Language; readonly statusDate: SerialDay | null; /** Of seasons and months without one. */ readonly year: number | null };

export function whenFindings(line: WhenLine, row: number, context: WhenContext): TableFinding[] {
  const { name, when, from, to } = line;
  const read = readWhen(when, context);
  const days = { from: dayIn(from), to: dayIn(to) };
  const isDated = !isBlankCell(from) || !isBlankCell(to);
  return [
    ...dateFindings(row, { from, to }),
    ...(isDated ? datedFindings(line, row, read, days, context) : undatedFindings(name, when, read, row, context.language)),
  ];
}

type Days = Pick<When, "from" | "to">;

function undatedFindings(name: string, when: string, read: When, row: number, language: Language): TableFinding[] {
  if (when.trim() === "") return [{ row, column: "when", issue: issue("warning", "check.when.missing", { params: { name } }) }];
  if (read.precision === "words") return [{ row, column: "when", issue: issue("info", "check.when.onlyWords", { read: when, params: { name } }) }];
  return [{ row, column: "from", issue: issue("warning", "check.when.notDated", { read: when, params: { name, days: describeWhen(read, language) } }) }];
}

function datedFindings({ name, when, isCompleted }: WhenLine, row: number, read: When, days: Days, { language, statusDate }: WhenContext): TableFinding[] {
  const { from, to } = days;
  if (from !== null && to !== null && from > to) {
    return [{ row, column: "to", issue: issue("error", "check.when.reversed", { read: formatDate(to), params: { name, from: formatDate(from) } }) }];
  }
  const params = { name, days: describeWhen({ ...read, ...days }, language), said: describeWhen(read, language) };
  return [
    ...(isWithin(days, read) ? [] : [{ row, column: from === null ? "to" : "from", issue: issue("warning", "check.when.differs", { read: when, params }) }]),
    ...(!isCompleted && to !== null && statusDate !== null && to < statusDate
      ? [{ row, column: "to", issue: issue("warning", "check.when.overdue", { read: formatDate(to), params: { name, statusDate: formatDate(statusDate) } }) }]
      : []),
  ];
}

/** Days inside what was written make it more precise; days outside say something else. Unreadable days are another finding. */
function isWithin({ from, to }: Days, read: Days): boolean {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return true;
  return (read.from === null || first >= read.from) && (read.to === null || last <= read.to);
}

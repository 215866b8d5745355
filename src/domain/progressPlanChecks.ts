import { issue } from "./issue";
import type { CodeRole, Legend } from "./legend";
import { formatDate, type SerialDay } from "./serialDay";
import type { TableFinding } from "./tableFinding";

/** A row of the grid as it stands: what is written in each week, in the order of the weeks. */
export type GridLine = {
  readonly activity: string;
  readonly weeks: readonly { readonly column: string; readonly week: string; readonly text: string }[];
};

type PlacedCode = { readonly code: string; readonly role: CodeRole | null; readonly column: string; readonly week: string };

/**
 * Unknown codes; a start that is missing, late or repeated; anything after the finish.
 * `endedOn`: the last day of a plan that is over, whose activities should be finished; null while it runs.
 */
export function checkProgressPlan(lines: readonly GridLine[], legend: Legend, endedOn: SerialDay | null = null): TableFinding[] {
  return lines.flatMap((line, row) => {
    const codes = placedCodes(line, legend);
    const known = codes.filter(({ role }) => role !== null && role !== "report");
    return [...unknownCodes(codes, legend), ...startFindings(known), ...afterFinish(known), ...neverFinished(known, legend, endedOn)]
      .map(({ column, ...finding }) => ({ row, column, issue: { ...finding.issue, params: { ...finding.issue.params, activity: line.activity } } }));
  });
}

function placedCodes({ weeks }: GridLine, legend: Legend): PlacedCode[] {
  return weeks.flatMap(({ column, week, text }) => text.split(/\s+/).filter((code) => code !== "").map((code) => ({
    code, column, week, role: legend.find((entry) => entry.code === code)?.role ?? null,
  })));
}

type Found = Omit<TableFinding, "row">;

function unknownCodes(codes: readonly PlacedCode[], legend: Legend): Found[] {
  const allowed = legend.map(({ code }) => code).join(", ");
  return codes.filter(({ role }) => role === null)
    .map(({ code, column, week }) => ({ column, issue: issue("error", "check.code.unknown", { read: code, params: { week, allowed } }) }));
}

function startFindings(codes: readonly PlacedCode[]): Found[] {
  const [start, ...repeated] = codes.filter(({ role }) => role === "start");
  const firstMeeting = codes.find(({ role }) => role === "meeting");
  const again = repeated.map(({ code, column, week }) => ({ column, issue: issue("error", "check.start.repeated", { read: code, params: { week, first: start?.week ?? "" } }) }));
  if (!firstMeeting) return again;
  if (!start) return [{ column: firstMeeting.column, issue: issue("warning", "check.start.missing", { read: firstMeeting.code, params: { week: firstMeeting.week } }) }];
  if (codes.indexOf(start) < codes.indexOf(firstMeeting)) return again;
  return [{ column: start.column, issue: issue("error", "check.start.late", { read: start.code, params: { week: start.week, meeting: firstMeeting.code, meetingWeek: firstMeeting.week } }) }, ...again];
}

function afterFinish(codes: readonly PlacedCode[]): Found[] {
  const finish = codes.findIndex(({ role }) => role === "finish");
  return finish < 0 ? [] : codes.slice(finish + 1).map(({ code, column, week }) => ({
    column, issue: issue("error", "check.finish.followed", { read: code, params: { week, finish: codes[finish]?.week ?? "" } }),
  }));
}

function neverFinished(codes: readonly PlacedCode[], legend: Legend, endedOn: SerialDay | null): Found[] {
  const [last, finish] = [codes.at(-1), legend.find(({ role }) => role === "finish")];
  if (endedOn === null || !last || !finish || codes.some(({ role }) => role === "finish")) return [];
  return [{ column: last.column, issue: issue("warning", "check.finish.missing", { read: finish.code, params: { week: last.week, to: formatDate(endedOn) } }) }];
}

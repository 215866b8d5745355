import * as z from "zod/mini";
import { compareWeeks, isoWeekOf, type IsoWeek } from "../isoWeek";
import { defaultLegend, roleChoices, type LegendEntry } from "../legend";
import { languages } from "../language";
import { readWeek, readWeeks, type MeetingRhythm } from "../meetingRhythm";
import { readReportingRhythm, type ReportingRhythm } from "../reportingRhythm";
import type { SerialDay } from "../serialDay";
import { weeksOf, type WeekPeriod } from "../weekPeriod";
import { answerChoice, answerDate, answerText, answerWholeNumber } from "./answerFields";
import { answerRows, rowIndex } from "./answerRows";
import { answerLeaf } from "./answerLeaf";

/** Two years and a bit: a wider grid than this cannot be read, and Excel grows slow on it. */
export const mostWeeks = 110;

function answerCode() {
  return answerLeaf((text, refuse): string => {
    if (/\s/.test(text)) refuse("answer.code.spaces");
    return text;
  }, { kind: "code" });
}

function answerReportingRhythm() {
  return answerLeaf((text, refuse): ReportingRhythm | null => (text === "" ? null : readReportingRhythm(text) ?? refuse("answer.rhythm.unreadable")), { kind: "reportingRhythm" });
}

export const legendShape = { code: answerCode(), meaning: answerText(), role: answerChoice(roleChoices) };
export const activityShape = { activity: answerText(), responsible: answerText() };
export const rhythmShape = {
  /** "" is every activity. */
  activity: answerText(),
  code: answerCode(),
  firstWeek: answerText("week"),
  /** Empty or 0: once, in the first week. */
  everyWeeks: answerWholeNumber(0, 53),
  lastWeek: answerText("week"),
  exceptWeeks: answerText("weeks"),
};
export const reportingShape = { body: answerText(), rhythm: answerReportingRhythm() };

export const progressShape = {
  from: answerDate(),
  to: answerDate(),
  legend: answerRows(legendShape, "code", ["role"]),
  activities: answerRows(activityShape, "activity"),
  rhythms: answerRows(rhythmShape, "code"),
  reporting: answerRows(reportingShape, "body"),
};

type Answers = z.output<z.ZodMiniObject<typeof progressShape>>;

export type ActivityRhythm = { readonly activity: string; readonly rhythm: MeetingRhythm };

export type Progress = {
  /** Null: no period is given, and there is no grid. */
  readonly period: WeekPeriod | null;
  /** The first and the last day as they were given. */
  readonly days: { readonly from: SerialDay; readonly to: SerialDay } | null;
  /** Empty: the default legend of the sheets' language. */
  readonly legend: readonly LegendEntry[];
  readonly activities: Answers["activities"];
  readonly rhythms: readonly ActivityRhythm[];
  readonly reporting: readonly { readonly body: string; readonly rhythm: ReportingRhythm }[];
};

type Report = (code: string, path: readonly (string | number)[], params?: Record<string, string | number>) => void;

export const progress = z.pipe(z.strictObject(progressShape), z.transform((answers, context): Progress => {
  const report: Report = (message, path, params = {}) => {
    context.issues.push({ code: "custom", message, path: [...path], params, input: answers, continue: true });
  };
  const period = periodOf(answers, report);
  const codes = answers.legend.length > 0 ? answers.legend.map(({ code }) => code) : languages.flatMap((language) => defaultLegend(language).map(({ code }) => code));
  answers.legend.forEach((entry, index) => {
    const { code } = entry;
    if (answers.legend.findIndex((other) => other.code === code) < index) report("answer.code.repeated", ["legend", rowIndex(entry, index), "code"], { read: code });
  });
  return {
    period,
    days: period && answers.from !== null && answers.to !== null ? { from: answers.from, to: answers.to } : null,
    legend: answers.legend,
    activities: answers.activities,
    rhythms: period ? answers.rhythms.map((row, index) => rhythmOf(row, period, codes, answers, (code, field, params) => report(code, ["rhythms", rowIndex(row, index), field], params))) : [],
    reporting: answers.reporting.flatMap(({ body, rhythm }) => (rhythm ? [{ body, rhythm }] : [])),
  };
}));

function periodOf({ from, to, activities, rhythms, reporting }: Answers, report: Report): WeekPeriod | null {
  if (from === null || to === null) {
    const isNeeded = activities.length + rhythms.length + reporting.length > 0 || from !== null || to !== null;
    if (isNeeded) report("answer.period.missing", [from === null ? "from" : "to"]);
    return null;
  }
  if (to < from) {
    report("answer.period.reversed", ["to"]);
    return null;
  }
  const period = { from: isoWeekOf(from), to: isoWeekOf(to) };
  const count = weeksOf(period).length;
  if (count <= mostWeeks) return period;
  report("answer.period.tooLong", ["to"], { count, allowed: mostWeeks });
  return null;
}

function rhythmOf(
  row: Answers["rhythms"][number], period: WeekPeriod, codes: readonly string[], { activities }: Answers,
  report: (code: string, field: string, params?: Record<string, string | number>) => void,
): ActivityRhythm {
  const week = (text: string, field: string): IsoWeek | null => {
    const read = readWeek(text, period);
    if (!read || compareWeeks(read, period.from) < 0 || compareWeeks(read, period.to) > 0) report("answer.week.outside", field, { read: text });
    return read;
  };
  if (!codes.includes(row.code)) report("answer.code.unknown", "code", { read: row.code, allowed: [...new Set(codes)].join(", ") });
  const isKnown = row.activity === "" || activities.some(({ activity }) => activity.toLowerCase() === row.activity.toLowerCase());
  if (!isKnown) report("answer.activity.unknown", "activity", { read: row.activity });
  const except = row.exceptWeeks === "" ? [] : readWeeks(row.exceptWeeks, period);
  if (!except) report("answer.week.outside", "exceptWeeks", { read: row.exceptWeeks });
  return {
    activity: row.activity,
    rhythm: {
      code: row.code,
      everyWeeks: row.everyWeeks ?? 0,
      from: (row.firstWeek === "" ? period.from : week(row.firstWeek, "firstWeek")) ?? period.from,
      to: row.lastWeek === "" ? null : week(row.lastWeek, "lastWeek"),
      except: except ?? [],
    },
  };
}

import { defaultLegend } from "../../src/domain/legend";
import type { Language } from "../../src/domain/language";
import type { Activity } from "../../src/domain/progressPlan";
import type { Risk } from "../../src/domain/risk";
import { serialDay } from "../../src/domain/serialDay";
import type { WeekPeriod } from "../../src/domain/weekPeriod";
import type { ImportRequest } from "../../src/actions/importRequest";
import type { ProgressGridReading, RiskRegisterReading } from "../../src/readers/tableReading";

/** An invented plan: activity, responsible, then week to codes. */
export function activity(name: string, weeks: Readonly<Record<number, string>>, isoYear = 2020, responsible = ""): Activity {
  return {
    activity: name,
    responsible,
    events: Object.entries(weeks).map(([week, codes]) => ({ week: { isoYear, week: Number(week) }, codes: codes.split(" ") })),
    unread: [],
  };
}

export function gridReading(activities: readonly Activity[], period: WeekPeriod = weeks(1, 18), language: Language = "nb"): ProgressGridReading {
  const legend = defaultLegend(language);
  return { kind: "progressGrid", id: "progressGrid@:1:1", line: 1, title: "", legend, plan: { period, legend, activities }, activities: [], weeks: [], issues: [] };
}

export function weeks(from: number, to: number, isoYear = 2020): WeekPeriod {
  return { from: { isoYear, week: from }, to: { isoYear, week: to } };
}

export function risk(id: string, text: string, likelihood: Risk["likelihood"], consequence: Risk["consequence"], more: Partial<Risk> = {}): Risk {
  return { id, risk: text, likelihood, consequence, typedRiskFactor: null, countermeasure: "", owner: "", due: null, status: "", unread: {}, ...more };
}

export function registerReading(risks: readonly Risk[]): RiskRegisterReading {
  return { kind: "riskRegister", id: "riskRegister@:1:1", line: 1, title: "", risks, places: [], issues: [] };
}

export const sampleActivities: readonly Activity[] = [
  activity("Fagrå: brann", { 3: "O", 5: "A", 7: "A", 9: "A" }, 2020, "Berit Elvestad"),
  activity("Drift av bygg", { 4: "O A", 6: "S", 12: "F" }),
  activity("Renhold", { 5: "O A", 8: "A P" }),
];

export const sampleRisks: readonly Risk[] = [
  risk("1", "For lite tid til møter", 4, 4, { countermeasure: "Frigjøre to dager i uken", owner: "Ola Fjellheim", due: serialDay(2020, 5, 1), status: "Påbegynt" }),
  risk("2", "Lav oppslutning", 1, 3, { countermeasure: "Velge deltakere som vil" }),
  risk("3", "=HYPERLINK(\"https://example.invalid\",\"klikk\")", 2, 2, { countermeasure: "+47 78 00 00 00", owner: "@alle", status: "-" }),
  risk("4", "Ikke vurdert", null, null, { unread: { likelihood: "7", due: "snarest" } }),
];

/** Both tables in bokmål on 2 March 2020, a Monday in week 10. */
export function sampleRequest(more: Partial<ImportRequest> = {}): ImportRequest {
  return {
    tables: [gridReading(sampleActivities), registerReading(sampleRisks)],
    language: "nb",
    projectTitle: "Framtidas Fagrå",
    subproject: "Basis",
    version: "1.0",
    statusDate: serialDay(2020, 3, 4),
    ...more,
  };
}

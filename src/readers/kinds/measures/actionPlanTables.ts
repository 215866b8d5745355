import type { RecordColumn } from "../../records/recordKindReader";

const taskNames: readonly string[] = [
  "oppgave", "oppgaver", "arbeidsoppgave", "arbeidsoppgaver", "oppgåve", "oppgåver", "arbeidsoppgåve", "arbeidsoppgåver", "gjøremål", "gjeremål", "handling", "handlinger", "handlingar",
  "uppgift", "uppgifter", "arbetsuppgift", "arbetsuppgifter", "insats", "insatser", "task", "tasks", "action", "actions", "action item", "to do",
];
const activityNames: readonly string[] = ["aktivitet", "aktiviteter", "aktivitetar", "delaktivitet", "delaktiviteter", "delaktivitetar", "activity", "activities", "hva skal gjøres", "kva skal gjerast", "vad ska göras", "what is to be done"];
const deadlineNames: readonly string[] = [
  "frist", "tidsfrist", "gjennomføringsfrist", "sluttdato", "ferdig", "ferdig innen", "ferdig innan", "ferdig til", "innen", "innan", "slutdatum", "tidsgräns", "klart", "klar", "klart senast", "klar senast", "senast", "deadline", "due", "due date", "finish date", "end date",
];

/** Plans of who does what by when, of tasks or of activities. A numbered plan of activities with deadlines is one of milestones, so numbers are no column of the latter. */
export function actionPlanTables(measures: Readonly<Record<string, RecordColumn>>): readonly Readonly<Record<string, RecordColumn>>[] {
  return [
    renamed(measures, { measure: taskNames, deadline: deadlineNames }),
    renamed(measures, { measure: activityNames, deadline: deadlineNames, number: [] }),
  ];
}

function renamed(columns: Readonly<Record<string, RecordColumn>>, names: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, RecordColumn>> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, { ...column, names: names[field] ?? column.names }]));
}

import type { RecordColumn } from "../../records/recordKindReader";
import { activityNames, taskNames, whatNames } from "../taskNames";

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

/** Under a title that says measures a number, and any word for when, are theirs too. */
export function titledPlan(measures: Readonly<Record<string, RecordColumn>>): Readonly<Record<string, RecordColumn>> {
  return renamed(measures, { measure: [...taskNames, ...activityNames, ...whatNames], deadline: [...(measures["deadline"]?.names ?? []), ...deadlineNames, "tid", "time"] });
}

function renamed(columns: Readonly<Record<string, RecordColumn>>, names: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, RecordColumn>> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, { ...column, names: names[field] ?? column.names }]));
}

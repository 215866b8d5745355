import type { RecordColumn } from "../../records/recordKindReader";
import { textField } from "../../records/fields/textField";
import { milestoneDate } from "./milestoneDate";
import { taskNames, whatNames } from "../taskNames";
import { milestoneTerms } from "./milestoneWords";

const numberNames: readonly string[] = ["nr", "nummer", "#", "no", "number", "num", "id", "milepælnr", "milepæl nr", "milepælsnr", "milstolpe nr", "milstolpsnr", "milestone no", "mp", "mp nr"];

const milestoneNames: readonly string[] = [
  ...milestoneTerms, "milepæler", "milepælar", "milstolpar", "milestones",
  "milepæl/aktivitet", "milepæl / aktivitet", "aktivitet/milepæl", "aktivitet / milepæl", "milepæl og aktivitet", "milepæler og aktiviteter", "milepælar og aktivitetar",
  "milepæl/hovedaktivitet", "milepæl/hovudaktivitet", "milstolpe/aktivitet", "milstolpe / aktivitet", "aktivitet/milstolpe", "milstolpar och aktiviteter", "milestone/activity", "milestone / activity", "milestones and activities",
];

const activityNames: readonly string[] = ["aktivitet", "aktiviteter", "aktivitetar", "hovedaktivitet", "hovedaktiviteter", "hovudaktivitet", "hovudaktivitetar", "huvudaktivitet", "huvudaktiviteter", "leveranse", "leveransar", "leveranser", "leverans", "beskrivelse", "skildring", "beskrivning", "activity", "activities", "deliverable", "description"];

/** Headings that mean a deadline by themselves. */
const deadlineNames: readonly string[] = [
  "ferdig dato", "ferdigdato", "ferdig", "ferdig innen", "ferdig til", "frist", "tidsfrist", "dato ferdig", "sluttdato", "slutt", "slutt dato", "planlagt", "planlagt dato", "planlagt ferdig", "plandato", "plan", "forfall",
  "ferdig seinast", "planlagd", "planlagd ferdig", "planlagd dato", "slutdatum", "slut", "klar", "klart", "klar datum", "klart datum", "klar senast", "färdig", "färdigt", "färdigdatum", "planerat", "planerad", "planerat datum", "planerat klart", "tidsgräns", "senast", "klart senast", "slutdag",
  "planned", "planned date", "due", "due date", "deadline", "finish", "finish date", "end date", "target date", "completion date",
];

const dateNames: readonly string[] = ["dato", "datum", "date", "tidspunkt", "tidpunkt", "når", "när", "when", "tid"];

const actualNames: readonly string[] = [
  "faktisk", "faktisk dato", "faktisk ferdig", "fullført", "fullført dato", "utført", "utført dato", "gjennomført", "oppnådd", "nådd", "nådd dato", "verkeleg dato", "faktiskt", "faktiskt datum", "utfall", "slutfört", "slutförd", "uppnådd", "uppnått", "genomförd",
  "actual", "reached", "actual date", "completed", "done", "achieved",
];

const responsibleNames: readonly string[] = ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "ansvarshavende", "eier", "eigar", "ägare", "hvem", "kven", "vem", "utføres av", "responsible", "owner", "who", "responsibility"];

const commentNames: readonly string[] = ["merknad", "merknader", "merknadar", "kommentar", "kommentarer", "kommentarar", "anmärkning", "anmärkningar", "notat", "noter", "comment", "comments", "remark", "remarks", "note", "notes"];

/** Says which rows are milestones where the numbers do not; it is no field of a milestone and is dropped after numbering. */
export const kindColumn = "kind";

const kindNames: readonly string[] = ["type", "typ", "slag", "kind"];

export type MilestoneField = "number" | "milestone" | "planned" | "actual" | "responsible" | "comment";

const shared = {
  actual: { names: actualNames, read: milestoneDate },
  responsible: { names: responsibleNames, read: textField },
  comment: { names: commentNames, read: textField },
};

/** Under a heading that says milestone. */
export const milestoneColumns: Readonly<Record<MilestoneField | typeof kindColumn, RecordColumn>> = {
  number: { names: numberNames, read: textField },
  milestone: { names: milestoneNames, read: textField },
  planned: { names: [...deadlineNames, ...dateNames], read: milestoneDate },
  ...shared,
  [kindColumn]: { names: kindNames, read: textField },
};

/** Under headings that other plans use as well: a number and a deadline must say that it is a plan of milestones. */
export const activityColumns: typeof milestoneColumns = {
  ...milestoneColumns,
  milestone: { names: [...milestoneNames, ...activityNames], read: textField },
  planned: { names: deadlineNames, read: milestoneDate },
};

/** Under a title that says milestones, whatever its rows are called and whatever its dates. */
export const titledColumns: typeof milestoneColumns = {
  ...activityColumns,
  milestone: { names: [...milestoneNames, ...activityNames, ...taskNames, ...whatNames, "hendelse", "hendelser", "hending", "hendingar", "händelse", "händelser", "event", "events"], read: textField },
  planned: milestoneColumns.planned,
};

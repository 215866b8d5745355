import { taskStatuses } from "../../../domain/mandate/choices";
import { choiceField } from "./choiceField";

/** How far a task has come, also in the words of other tools and templates. */
export const taskStatusField = choiceField(taskStatuses, {
  "ikke startet": "notStarted", "ikke begynt": "notStarted", "ikkje påbegynt": "notStarted", "ikkje begynt": "notStarted", planlagt: "notStarted", planlagd: "notStarted",
  "ej startad": "notStarted", "inte påbörjad": "notStarted", "ej påbörjat": "notStarted", planerad: "notStarted", planerat: "notStarted", planned: "notStarted",
  pågår: "started", "under arbeid": "started", "i gang": "started", startet: "started", påbyrja: "started", pågående: "started", påbörjat: "started", "i arbete": "started", ongoing: "started", "in progress": "started", "under way": "started",
  utsett: "postponed", "på vent": "postponed", framskjuten: "postponed", "on hold": "postponed",
  ferdig: "completed", utført: "completed", gjennomført: "completed", avsluttet: "completed", avslutta: "completed", ok: "completed",
  klar: "completed", klart: "completed", slutfört: "completed", genomförd: "completed", genomfört: "completed", avslutad: "completed", done: "completed", finished: "completed",
});

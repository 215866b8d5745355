import { goalKinds, goalLevels } from "../../../domain/mandate/choices";
import { choiceField } from "../../records/fields/choiceField";
import { deadlineField } from "../../records/fields/deadlineField";
import { textField } from "../../records/fields/textField";
import type { FieldReader, RecordColumn } from "../../records/recordKindReader";

const level = choiceField(goalLevels, {
  del: "subproject", "delprosjektet": "subproject", "delprojektet": "subproject", hoved: "project", hovud: "project", huvud: "project",
  hovedprosjektet: "project", hovudprosjektet: "project", huvudprojektet: "project", main: "project",
});
const kind = choiceField(goalKinds, { effekt: "effect", effect: "effect", resultat: "result", result: "result", projektmål: "result" });

export const goalFieldReaders: Readonly<Record<string, FieldReader>> = { number: textField, level, kind, goal: textField, indicator: textField, target: textField, deadline: deadlineField, responsible: textField };

const names = {
  number: ["nr", "nummer", "mål nr", "målnr", "mål-nr", "id", "#", "no", "number"],
  level: ["nivå", "level", "gjelder", "gjeld", "gäller", "prosjektnivå", "projektnivå"],
  kind: ["type", "måltype", "type mål", "slag", "typ", "måltyp", "typ av mål", "kind", "type of goal"],
  goal: ["mål", "målsetting", "målsetning", "målsättning", "delmål", "hovedmål", "hovudmål", "beskrivelse av mål", "målbeskrivelse", "målformulering", "goal", "objective", "goals"],
  indicator: ["indikator", "indikatorer", "indikatorar", "måleindikator", "måleindikatorar", "måling", "måles ved", "målemetode", "mått", "mäts genom", "mätetal", "indicator", "measured by", "kpi"],
  target: ["målverdi", "måltall", "måltal", "ønsket verdi", "ønska verdi", "ønsket resultat", "målvärde", "målnivå", "target", "target value"],
  deadline: ["frist", "tidsfrist", "når", "dato", "tidspunkt", "innen", "innan", "när", "datum", "tid", "klart senast", "senast", "slutdatum", "deadline", "due", "by", "when"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "måleier", "måleigar", "eier", "eigar", "ansvarig", "målägare", "responsible", "owner"],
} as const;

/** Under a heading such as "Effektmål" the column itself says what kind of goals they are. */
export function goalColumns(goalNames: readonly string[] = names.goal): Readonly<Record<string, RecordColumn>> {
  return Object.fromEntries(Object.entries(goalFieldReaders).map(([field, read]) => [field, { names: field === "goal" ? goalNames : names[field as keyof typeof names], read }]));
}

/** Words before a colon in an item of a list. */
export const goalLabels = {
  indicator: ["indikator", "måles ved", "måling", "mått", "mäts genom", "indicator", "measured by"],
  target: ["målverdi", "måltall", "måltal", "målvärde", "target"],
  deadline: ["frist", "tidsfrist", "klart senast", "deadline"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "responsible"],
} as const;

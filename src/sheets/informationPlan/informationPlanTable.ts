import type { Words } from "../../domain/language";
import { taskStatuses } from "../../domain/mandate/choices";
import type { InformationMeasure } from "../../domain/mandate/informationPlan";
import { choiceColumn, textColumn } from "../columns";
import { followUpColumn, statusLabel } from "../followUp";
import type { TableBlueprint } from "../sheetBlueprint";
import { whenColumns, type Timed } from "../whenColumns";

export type TimedMeasure = Timed<InformationMeasure>;

export const informationLabels = {
  measure: { nb: "Tiltak", nn: "Tiltak", sv: "Aktivitet", en: "Measure" },
  audience: { nb: "Målgruppe", nn: "Målgruppe", sv: "Målgrupp", en: "Audience" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  remarks: { nb: "Merknad", nn: "Merknad", sv: "Anmärkning", en: "Remarks" },
} as const satisfies Record<string, Words>;

export const informationPlanTable: TableBlueprint<TimedMeasure> = {
  key: "informationPlan",
  identity: "measure",
  columns: [
    textColumn({ key: "measure", label: informationLabels.measure, widthPt: 200 }, ({ measure }) => measure),
    textColumn({ key: "audience", label: informationLabels.audience, widthPt: 130 }, ({ audience }) => audience),
    ...whenColumns<InformationMeasure>(),
    textColumn({ key: "responsible", label: informationLabels.responsible, widthPt: 100 }, ({ responsible }) => responsible),
    choiceColumn({ key: "status", label: statusLabel, widthPt: 84 }, taskStatuses, ({ status }) => status),
    followUpColumn(informationLabels.measure),
    textColumn({ key: "remarks", label: informationLabels.remarks, widthPt: 160 }, ({ remarks }) => remarks),
  ],
};

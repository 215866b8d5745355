import type { Words } from "../../domain/language";
import { taskStatuses } from "../../domain/mandate/choices";
import type { DecisionPoint } from "../../domain/mandate/decisionPoints";
import { choiceColumn, textColumn } from "../columns";
import { followUpColumn, statusLabel } from "../followUp";
import type { TableBlueprint } from "../sheetBlueprint";
import { whenColumns, type Timed } from "../whenColumns";

export type TimedDecision = Timed<DecisionPoint>;

export const decisionLabels = {
  decision: { nb: "Beslutningspunkt", nn: "Avgjerdspunkt", sv: "Beslutspunkt", en: "Decision point" },
  body: { nb: "Besluttes av", nn: "Blir avgjort av", sv: "Beslutas av", en: "Decided by" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
} as const satisfies Record<string, Words>;

export const decisionPointTable: TableBlueprint<TimedDecision> = {
  key: "decisionPoints",
  identity: "decision",
  columns: [
    textColumn({ key: "decision", label: decisionLabels.decision, widthPt: 220 }, ({ decision }) => decision),
    textColumn({ key: "body", label: decisionLabels.body, widthPt: 120 }, ({ body }) => body),
    ...whenColumns<DecisionPoint>(),
    textColumn({ key: "responsible", label: decisionLabels.responsible, widthPt: 110 }, ({ responsible }) => responsible),
    choiceColumn({ key: "status", label: statusLabel, widthPt: 84 }, taskStatuses, ({ status }) => status),
    followUpColumn(decisionLabels.decision),
  ],
};

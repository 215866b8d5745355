import type { Milestone } from "../../domain/mandate/milestones";
import { dateColumn, formulaColumn, textColumn } from "../columns";
import type { TableBlueprint } from "../sheetBlueprint";
import { milestoneLabels as labels } from "./milestoneLabels";
import { dayNoteFormula, levelFormula, statusFormula } from "./milestoneFormulas";

export type MilestoneColumnKey = keyof typeof labels;

export const milestoneTable: TableBlueprint<Milestone> = {
  key: "milestones",
  identity: "milestone",
  columns: [
    // As wide as the words of the figures above it.
    textColumn<Milestone>({ key: "number", label: labels.number, widthPt: 100 }, ({ number }) => number),
    textColumn<Milestone>({ key: "milestone", label: labels.milestone, widthPt: 270 }, ({ milestone }) => milestone),
    { ...formulaColumn<Milestone>({ key: "level", label: labels.level, widthPt: 48 }, "wholeNumber", levelFormula), centred: true },
    dateColumn<Milestone>({ key: "planned", label: labels.planned, widthPt: 76 }, ({ planned }) => planned),
    dateColumn<Milestone>({ key: "actual", label: labels.actual, widthPt: 76 }, ({ actual }) => actual),
    formulaColumn<Milestone>({ key: "status", label: labels.status, widthPt: 112 }, "text", statusFormula),
    textColumn<Milestone>({ key: "responsible", label: labels.responsible, widthPt: 110 }, ({ responsible }) => responsible),
    textColumn<Milestone>({ key: "comment", label: labels.comment, widthPt: 180 }, ({ comment }) => comment),
    formulaColumn<Milestone>({ key: "dayNote", label: labels.dayNote, widthPt: 124 }, "text", dayNoteFormula),
  ],
};

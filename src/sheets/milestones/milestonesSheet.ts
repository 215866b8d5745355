import type { Milestone } from "../../domain/mandate/milestones";
import { sortMilestones } from "../../domain/sortMilestones";
import { milestoneStatusWords, type MilestoneStatus } from "../../domain/milestoneStatus";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { alarmStyle } from "../figures";
import { registerSheet, type RegisterSite, type RowFormat } from "../registerSheet";
import type { ConditionalStyle, SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { milestoneFigures } from "./milestoneFigures";
import { numberValidation } from "./numberValidation";
import { milestoneTable, type MilestoneColumnKey } from "./milestoneTable";

const colours = {
  unplanned: { fillColor: "#D9D9D9", fontColor: "#000000" },
  completed: { fillColor: "#C6E0B4", fontColor: "#000000" },
  completedLate: { fillColor: "#E2EFDA", fontColor: "#000000" },
  late: alarmStyle,
  dueSoon: { fillColor: "#FFE699", fontColor: "#000000" },
} as const satisfies Partial<Record<MilestoneStatus, ConditionalStyle>>;

const key = (column: MilestoneColumnKey) => column;

const formats: readonly RowFormat[] = [
  { columns: [key("number"), key("milestone")], when: (cell) => `${cell("level")}=1`, style: { bold: true } },
  ...(Object.keys(colours) as (keyof typeof colours)[]).map((status): RowFormat => ({
    columns: [key("status")],
    when: (cell, { language }) => `${cell("status")}=${textLiteral(milestoneStatusWords[status][language])}`,
    style: colours[status],
  })),
  { columns: [key("dayNote")], when: (cell) => `${cell("dayNote")}<>""`, style: { fillColor: "#FFE699", fontColor: "#000000" } },
];

export const milestonesSheet = registerSheet<Milestone>({
  kind: "milestones",
  title: { nb: "Milepæler", nn: "Milepælar", sv: "Milstolpar", en: "Milestones" },
  tabColor: "#7030A0",
  table: milestoneTable,
  entries: ({ milestones }) => milestones && sortMilestones(milestones),
  figures: milestoneFigures,
  formats,
  frozenThrough: key("milestone"),
  more: numberEdits,
});

function numberEdits(_content: BookContent, { language }: BookNames, { sheet, body, columnOf }: RegisterSite): SheetEdit[] {
  const column = columnOf(key("number"));
  return [{ kind: "setValidation", sheet, rect: { ...body, column, columnCount: 1 }, validation: numberValidation(cellAddress(body.row, column), language) }];
}

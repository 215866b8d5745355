import { followUpFigures, followUpFormats } from "../followUp";
import { registerSheet } from "../registerSheet";
import { timed } from "../whenColumns";
import { decisionLabels, decisionPointTable, type TimedDecision } from "./decisionPointTable";

export const decisionPointSheet = registerSheet<TimedDecision>({
  kind: "decisionPoints",
  title: { nb: "Beslutningspunkter", nn: "Avgjerdspunkt", sv: "Beslutspunkter", en: "Decision points" },
  tabColor: "#7030A0",
  table: decisionPointTable,
  entries: (content) => timed(content.decisionPoints, content),
  figures: followUpFigures("decisionPoints", {
    label: { nb: "Beslutningspunkter", nn: "Avgjerdspunkt", sv: "Beslutspunkter", en: "Decision points" }, name: decisionLabels.decision,
  }),
  formats: followUpFormats,
  frozenThrough: "decision",
});

import { followUpFigures, followUpFormats } from "../followUp";
import { registerSheet } from "../registerSheet";
import { timed } from "../whenColumns";
import { informationLabels, informationPlanTable, type TimedMeasure } from "./informationPlanTable";

export const informationPlanSheet = registerSheet<TimedMeasure>({
  kind: "informationPlan",
  title: { nb: "Informasjonsplan", nn: "Informasjonsplan", sv: "Informationsplan", en: "Information plan" },
  tabColor: "#7030A0",
  table: informationPlanTable,
  entries: (content) => timed(content.informationPlan, content),
  figures: followUpFigures("informationPlan", {
    label: { nb: "Tiltak i planen", nn: "Tiltak i planen", sv: "Aktiviteter i planen", en: "Measures in the plan" }, name: informationLabels.measure,
  }),
  formats: followUpFormats,
  frozenThrough: "measure",
});

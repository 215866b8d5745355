import { useFormContext, useWatch } from "react-hook-form";
import { defaultLegend } from "../../domain/legend";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { useText } from "../app/useText";
import { AnswerFields } from "./AnswerFields";
import { PlanPreview } from "./PlanPreview";
import { RowList } from "./RowList";
import { periodAnswers } from "./singleAnswers";

export function ProgressStep() {
  const { text } = useText();
  const { control } = useFormContext<Answers>();
  const sheetLanguage = useWatch({ control, name: "options.language" });
  const usual = defaultLegend(sheetLanguage).map(({ code, meaning }) => `${code} ${meaning}`).join(", ");
  return (
    <>
      <AnswerFields specs={periodAnswers} />
      <RowList path="progress.activities" />
      <RowList path="progress.rhythms" />
      <RowList path="progress.reporting" />
      <RowList path="progress.legend" hint={text("wizard.plan.legend.hint", { legend: usual })} />
      <PlanPreview />
    </>
  );
}

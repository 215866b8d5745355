import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { riskModelIds } from "../../domain/riskModel";
import { languageNames } from "../settings/languageNames";
import { AnswerFields } from "./AnswerFields";
import { OptionSelect } from "./OptionSelect";
import { SectionChoices } from "./SectionChoices";
import { headerAnswers, optionAnswers } from "./singleAnswers";

export function ProjectStep() {
  const { text } = useText();
  return (
    <>
      <AnswerFields specs={headerAnswers} />
      <Section title={text("settings.newSheets")}>
        <OptionSelect path="options.language" label="answer.language" options={languageNames} />
        <AnswerFields specs={optionAnswers} />
        <OptionSelect path="options.riskModel" label="answer.riskModel" options={riskModelIds.map((id) => [id, text(`settings.riskModel.${id}`)] as const)} />
        <SectionChoices />
      </Section>
    </>
  );
}

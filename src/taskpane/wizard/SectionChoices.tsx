import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { sectionKeys, sectionWords, type SectionKey } from "../../domain/mandate/sections";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The sheets of the new subproject; what is left out has no step either. */
export function SectionChoices() {
  const styles = useStyles();
  const { language, text } = useText();
  const { control } = useFormContext<Answers>();
  const { field } = useController({ control, name: "options.sections" });
  const hintId = useId();

  function choose(key: SectionKey, wanted: boolean): void {
    field.onChange(sectionKeys.filter((one) => (one === key ? wanted : field.value.includes(one))));
  }
  return (
    <fieldset className={styles.group} aria-describedby={hintId}>
      <legend className={styles.name}>{text("wizard.sections")}</legend>
      <Caption1 id={hintId} className={styles.hint}>{text("wizard.sections.hint")}</Caption1>
      {sectionKeys.map((key) => (
        <Checkbox key={key} label={sectionWords[key][language]} checked={field.value.includes(key)} onChange={(_event, { checked }) => choose(key, checked === true)} />
      ))}
    </fieldset>
  );
}

import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import { languageNames } from "../settings/languageNames";
import { useText } from "../app/useText";
import type { DestinationChoice } from "./structureState";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM }, input: { minWidth: 0 } });

type Props = { readonly choice: DestinationChoice; readonly onChange: (change: Partial<DestinationChoice>) => void };

export function DestinationFields({ choice, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <div className={styles.fields}>
      <Field label={text("destination.project")} hint={text("destination.optional")}>
        <Input className={styles.input} value={choice.projectTitle} onChange={(_event, { value }) => onChange({ projectTitle: value })} />
      </Field>
      <Field label={text("destination.subproject")}>
        <Input className={styles.input} value={choice.subproject} onChange={(_event, { value }) => onChange({ subproject: value })} />
      </Field>
      <Field label={text("destination.language")}>
        <Select value={choice.language} onChange={(_event, { value }) => onChange({ language: value as Language })}>
          {languageNames.map(([language, name]) => <option key={language} value={language}>{name}</option>)}
        </Select>
      </Field>
    </div>
  );
}

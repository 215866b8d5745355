import { Field, Input, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import { riskModelIds, type RiskModelId } from "../../domain/riskModel";
import { useText } from "../app/useText";
import { languageNames } from "./languageNames";
import { Section } from "../app/Section";
import type { UserDefaults } from "./userDefaults";

const useStyles = makeStyles({ input: { minWidth: 0 } });

type Props = { readonly defaults: UserDefaults; readonly onChange: (changes: Partial<UserDefaults>) => void };

export function NewSheetSettings({ defaults, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <Section title={text("settings.newSheets")}>
      <Field label={text("settings.organisation")} hint={text("settings.organisation.hint")}>
        <Input className={styles.input} value={defaults.organisation} autoComplete="organization" onChange={(_event, { value }) => onChange({ organisation: value })} />
      </Field>
      <Field label={text("settings.sheetLanguage")}>
        <Select value={defaults.sheetLanguage ?? ""} onChange={(_event, { value }) => onChange({ sheetLanguage: value === "" ? null : (value as Language) })}>
          <option value="">{text("settings.sheetLanguage.pane")}</option>
          {languageNames.map(([language, name]) => <option key={language} value={language} lang={language}>{name}</option>)}
        </Select>
      </Field>
      <Field label={text("settings.riskModel")}>
        <RadioGroup value={defaults.riskModel} onChange={(_event, { value }) => onChange({ riskModel: value as RiskModelId })}>
          {riskModelIds.map((id) => <Radio key={id} value={id} label={text(`settings.riskModel.${id}`)} />)}
        </RadioGroup>
      </Field>
    </Section>
  );
}

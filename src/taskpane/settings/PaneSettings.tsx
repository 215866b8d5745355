import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import { themeChoices, type ThemeChoice } from "../app/paneTheme";
import { useText } from "../app/useText";
import { languageNames } from "./languageNames";
import { Section } from "../app/Section";
import type { UserDefaults } from "./userDefaults";

type Props = { readonly defaults: UserDefaults; readonly onChange: (changes: Partial<UserDefaults>) => void };

export function PaneSettings({ defaults, onChange }: Props) {
  const { text } = useText();
  return (
    <Section title={text("settings.pane")}>
      <Field label={text("settings.paneLanguage")}>
        <Select value={defaults.paneLanguage ?? ""} onChange={(_event, { value }) => onChange({ paneLanguage: value === "" ? null : (value as Language) })}>
          <option value="">{text("settings.paneLanguage.office")}</option>
          {languageNames.map(([language, name]) => <option key={language} value={language} lang={language}>{name}</option>)}
        </Select>
      </Field>
      <Field label={text("settings.theme")}>
        <RadioGroup value={defaults.theme} onChange={(_event, { value }) => onChange({ theme: value as ThemeChoice })}>
          {themeChoices.map((theme) => <Radio key={theme} value={theme} label={text(`settings.theme.${theme}`)} />)}
        </RadioGroup>
      </Field>
    </Section>
  );
}

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePreferences } from "../app/preferencesContext";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { NewSheetSettings } from "./NewSheetSettings";
import { PaneSettings } from "./PaneSettings";
import type { UserDefaults } from "./userDefaults";
import { WorkbookSettings } from "./WorkbookSettings";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

export function SettingsScreen() {
  const styles = useStyles();
  const { text } = useText();
  const { defaults, kept, change } = usePreferences();
  const [changed, setChanged] = useState(false);

  function changeDefaults(changes: Partial<UserDefaults>): void {
    setChanged(true);
    change(changes);
  }

  return (
    <ScreenFrame title={text("settings.title")}>
      <PaneSettings defaults={defaults} onChange={changeDefaults} />
      <NewSheetSettings defaults={defaults} onChange={changeDefaults} />
      <Text role="status" size={200} className={styles.note}>
        {kept ? changed && text("settings.saved") : text("settings.notKept")}
      </Text>
      <WorkbookSettings />
    </ScreenFrame>
  );
}

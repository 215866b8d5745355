import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";

import { type ChangeEvent, useId, useRef } from "react";
import { type HostLocale, hostLocales, localeNames } from "../hostLocale";
import type { PageText } from "../pageText";
import { OpenIcon, SaveIcon, WorkbookIcon } from "./icons";

type Props = {
  readonly text: PageText;
  readonly locale: HostLocale;
  readonly workbookName: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLocale: (locale: HostLocale) => void;
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  onBrand: {
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ":hover:active": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundPressed },
    ":hover .fui-Button__icon": { color: tokens.colorNeutralForegroundOnBrand },
  },
  file: { display: "none" },
  language: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginLeft: tokens.spacingHorizontalM },
});

export function TitleBar({ text, locale, workbookName, onOpen, onSave, onLocale }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const languageId = useId();

  function openChosen({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    // Cleared, so that the same file can be chosen again after it was changed.
    target.value = "";
    if (file !== undefined) onOpen(file);
  }

  return (
    <div className={styles.bar}>
      <WorkbookIcon />
      <h1 className={styles.name}>{workbookName}</h1>
      <input ref={picker} className={styles.file} type="file" accept=".xlsx" aria-label={text("openTip")} onChange={openChosen} />
      <Button className={styles.onBrand} appearance="transparent" size="small" icon={<OpenIcon />} title={text("openTip")} onClick={() => picker.current?.click()}>
        {text("open")}
      </Button>
      <Button className={styles.onBrand} appearance="transparent" size="small" icon={<SaveIcon />} title={text("saveTip")} onClick={onSave}>
        {text("save")}
      </Button>
      <div className={styles.language}>
        <label htmlFor={languageId}>{text("language")}</label>
        <Select id={languageId} size="small" value={locale} onChange={(_event, { value }) => onLocale(value as HostLocale)}>
          {hostLocales.map((choice) => <option key={choice} value={choice} lang={choice}>{localeNames[choice]}</option>)}
        </Select>
      </div>
    </div>
  );
}

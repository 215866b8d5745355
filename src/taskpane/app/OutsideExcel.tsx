import { FluentProvider, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Language } from "../../domain/language";
import { translate } from "../../text/translate";
import { paneTheme } from "./paneTheme";
import { useBrightness } from "./useBrightness";

const useStyles = makeStyles({
  page: { minHeight: "100%" },
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL, maxWidth: "32em" },
  title: { margin: 0 },
});

/** The pane's page opened in a browser, or office.js did not load: there is no workbook to work with. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const brightness = useBrightness("auto", null);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <FluentProvider theme={paneTheme(brightness)} className={styles.page}>
      <main className={styles.screen}>
        <Title3 as="h1" className={styles.title}>{translate(language, "pane:app.outside.title")}</Title3>
        <Text>{translate(language, "pane:app.outside.body")}</Text>
      </main>
    </FluentProvider>
  );
}

import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { Section } from "../app/Section";

const useStyles = makeStyles({
  lead: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  muted: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const dataTexts = ["about.data.workbook", "about.data.machine", "about.data.office"] as const;

export function AboutScreen() {
  const styles = useStyles();
  const { text } = useText();
  return (
    <ScreenFrame title={text("about.title")}>
      <div className={styles.lead}>
        <Text>{text("about.what")}</Text>
        <Text className={styles.muted}>{text("about.version", { version: PROSJEKTARK_VERSION })}. {text("about.licence")}</Text>
      </div>
      <Section title={text("about.help")}>
        <Link href="help/index.html" target="_blank" rel="noopener">{text("about.help.open")}</Link>
      </Section>
      <Section title={text("about.data")}>
        <ul className={styles.list}>{dataTexts.map((key) => <li key={key}><Text>{text(key)}</Text></li>)}</ul>
      </Section>
      <Section title={text("about.sharing")}><Text>{text("about.sharing.body")}</Text></Section>
      <Section title={text("about.accessibility")}><Text>{text("about.accessibility.body")}</Text></Section>
    </ScreenFrame>
  );
}

import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import { useText } from "../app/useText";
import { fieldsOf } from "./recordFields";
import type { RecordItem } from "./recordItems";
import { RiskRecord } from "./RiskRecord";
import { WeekList } from "./WeekList";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  fields: { display: "grid", gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, margin: 0, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  wide: { gridColumnStart: "1", gridColumnEnd: "-1" },
});

type Props = {
  readonly item: RecordItem;
  readonly nameId: string;
  readonly language: Language;
  /** Only what it is called: its fields stand below. */
  readonly brief: boolean;
};

/** What was read, as far as it says anything. */
export function RecordContent({ item, nameId, language, brief }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { table, index } = item;
  if (table.kind === "riskRegister") {
    const risk = table.risks[index ?? 0];
    return risk ? <RiskRecord risk={risk} nameId={nameId} language={language} /> : null;
  }
  if (table.kind === "progressGrid") {
    const activity = table.activities[index ?? 0];
    return activity ? (
      <>
        <Text id={nameId} weight="semibold">{activity.activity || text("preview.record.unnamed")}</Text>
        {activity.responsible && <Caption1 className={styles.muted}>{activity.responsible}</Caption1>}
        <WeekList activity={activity} />
      </>
    ) : null;
  }
  const filled = fieldsOf(item, text).filter((field) => field.text !== "");
  const [first, ...rest] = filled;
  const named = index !== null && first;
  return (
    <>
      <Text id={nameId} weight="semibold">{named ? shortened(first.text, mostOfName) : text(index === null ? "preview.record.facts" : "preview.record.unnamed")}</Text>
      <dl className={styles.fields}>
        {!brief && (named ? rest : filled).map((field, at) => <FieldLine key={at} label={field.label} value={field.text} />)}
      </dl>
    </>
  );
}

function FieldLine({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  const isWide = value.length > mostBeside;
  return (
    <>
      <dt className={mergeClasses(styles.muted, isWide && styles.wide)}>{label}</dt>
      <dd className={mergeClasses(styles.value, isWide && styles.wide)}>{shortened(value, mostShown)}</dd>
    </>
  );
}

/** A chapter of background is not read through here; all of it is in its field and in the source. */
const mostShown = 300;
const mostOfName = 160;
/** A longer text stands under its label. */
const mostBeside = 60;

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)} …`;
}

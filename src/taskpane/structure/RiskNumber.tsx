import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  number: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  name: { color: tokens.colorNeutralForeground2, textDecorationLine: "none" },
  value: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorStatusDangerForeground3 },
});

type Props = {
  readonly field: "likelihood" | "consequence" | "riskFactor";
  readonly value: number | null;
  /** What stood there and is no number of the scale. */
  readonly unread: string | undefined;
};

/** "S 4"; what could not be read stands as it was written, with the word for it. */
export function RiskNumber({ field, value, unread }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <span className={styles.number}>
      <abbr className={styles.name} title={text(`preview.${field}.long`)}>{text(`preview.${field}`)}</abbr>{" "}
      {value !== null
        ? <span className={styles.value}>{value}</span>
        : <span className={styles.missing}>{unread ? `${unread} (${text("preview.unread")})` : text("preview.missing")}</span>}
    </span>
  );
}

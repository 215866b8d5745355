import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import { useText } from "../app/useText";
import type { Decision } from "./structureState";

const useStyles = makeStyles({
  change: { display: "grid", gridTemplateColumns: "minmax(4em, auto) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, margin: 0, fontSize: tokens.fontSizeBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  dropped: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  taken: { fontWeight: tokens.fontWeightSemibold },
});

type Props = { readonly finding: Issue; readonly decision: Decision };

/** What was read and what is proposed; the one that is to stand is in bold, the other struck out. */
export function DoubtChange({ finding: { read, proposal, confidence }, decision }: Props) {
  const styles = useStyles();
  const { text } = useText();
  if (read === null && proposal === null) return null;
  const accepted = decision === "accepted";
  return (
    <dl className={styles.change}>
      {read !== null && (
        <>
          <dt className={styles.term}>{text("findings.read")}</dt>
          <dd className={mergeClasses(styles.value, accepted && styles.dropped, decision === "rejected" && styles.taken)}>{read.trim() === "" ? text("findings.empty") : read}</dd>
        </>
      )}
      {proposal !== null && (
        <>
          <dt className={styles.term}>{text("findings.proposal")}{confidence && ` (${text(`preview.confidence.${confidence}`)})`}</dt>
          <dd className={mergeClasses(styles.value, accepted && styles.taken, decision === "rejected" && styles.dropped)}>{proposal}</dd>
        </>
      )}
    </dl>
  );
}

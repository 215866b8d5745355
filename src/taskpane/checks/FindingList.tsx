import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckFinding } from "../../actions/checkSheets";
import { cellAddress } from "../../sheets/a1";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { SeverityMark } from "../findings/SeverityMark";
import { FindingButton } from "./FindingButton";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

const pageSize = 25;

type Props = {
  readonly sheetName: string;
  readonly findings: readonly CheckFinding[];
  readonly onGoTo: (place: CheckFinding["place"]) => void;
};

export function FindingList({ sheetName, findings, onGoTo }: Props) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const id = useId();
  const { items, page, open } = usePage(findings, pageSize);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{sheetName}</Subtitle2>
      <ul className={styles.list}>
        {items.map(({ issue, place }, index) => (
          <li key={index}>
            <FindingButton onClick={() => onGoTo(place)}>
              <SeverityMark severity={issue.severity} />
              <Caption1 className={styles.place}>{cellAddress(place.row, place.column)}</Caption1>
              <span>{sentence(issue)}</span>
            </FindingButton>
          </li>
        ))}
      </ul>
      <Pager label={text("checks.pages", { sheet: sheetName })} total={findings.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}

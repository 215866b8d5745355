import { Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { issueId, type Issue, type Severity } from "../../domain/issue";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { DoubtActions } from "./DoubtActions";
import { DoubtCard } from "./DoubtCard";
import { standingErrors, undecided } from "./reading";
import { SeverityFilter } from "./SeverityFilter";
import type { StepProps } from "./StructureScreen";
import { decisionOn, type Decision } from "./structureState";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});

const pageSize = 20;

type Props = StepProps & { readonly findings: readonly Issue[] };

export function DoubtPanel({ findings, state, dispatch }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const [severity, setSeverity] = useState<Severity | "all">("all");
  const shown = useMemo(() => (severity === "all" ? findings : findings.filter((finding) => finding.severity === severity)), [findings, severity]);
  const { items, page, open } = usePage(shown, pageSize);
  const waiting = undecided(findings, state);
  const standing = standingErrors(findings, state);

  const decide = (issues: readonly Issue[], decision: Decision) => dispatch({ type: "decided", ids: issues.map(issueId), decision });
  const sameSort = (code: string) => findings.filter((finding) => finding.code === code && finding.proposal !== null);

  if (findings.length === 0) return <Text>{text("preview.noDoubts")}</Text>;
  return (
    <div className={styles.panel}>
      {standing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("preview.standing", { count: standing.length })}</MessageBarBody>
        </MessageBar>
      )}
      <SeverityFilter findings={findings} chosen={severity} onChange={setSeverity} />
      <DoubtActions proposals={findings.filter(({ proposal }) => proposal !== null)} undecided={waiting.length} onDecide={decide} />
      {shown.length === 0 && <Caption1>{text("preview.filter.none")}</Caption1>}
      <ul className={styles.list}>
        {items.map((finding) => (
          <DoubtCard
            key={issueId(finding)}
            finding={finding}
            decision={decisionOn(state, issueId(finding))}
            sameSort={sameSort(finding.code)}
            onDecide={decide}
          />
        ))}
      </ul>
      <Pager label={text("preview.pages")} total={shown.length} pageSize={pageSize} page={page} onPage={open} />
    </div>
  );
}

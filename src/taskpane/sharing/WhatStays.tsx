import { makeStyles, tokens } from "@fluentui/react-components";
import { issueId, type Issue } from "../../domain/issue";
import { Pager } from "../app/Pager";
import { Section } from "../app/Section";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

const pageSize = 20;

/** Cells that are left as they are, and why; each by its sheet. */
export function WhatStays({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const { items, page, open } = usePage(issues, pageSize);
  if (issues.length === 0) return null;
  return (
    <Section title={text("sharing.left")}>
      <ul className={styles.list}>
        {items.map((one) => <li key={issueId(one)}>{one.place?.sheet ? `${one.place.sheet} · ` : ""}{sentence(one)}</li>)}
      </ul>
      <Pager label={text("sharing.left")} total={issues.length} pageSize={pageSize} page={page} onPage={open} />
    </Section>
  );
}

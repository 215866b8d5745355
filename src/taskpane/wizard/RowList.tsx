import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { KeyboardEvent, ReactNode } from "react";
import type { RowPath } from "../../domain/mandate/blankAnswers";
import { Pager } from "../app/Pager";
import { useText } from "../app/useText";
import { fieldId } from "./answerSpec";
import { AnswerRow } from "./AnswerRow";
import { rowsPerPage } from "./rowPlace";
import { addButtonId, useRows } from "./useRows";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, outlineStyle: "none" },
  muted: { color: tokens.colorNeutralForeground2 },
  status: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: tokens.lineHeightBase300 },
});

type Props = {
  readonly path: RowPath;
  readonly hint?: string;
  /** What is worked out from a row, under its fields. */
  readonly figures?: (rowPath: string) => ReactNode;
};

export function RowList({ path, hint, figures }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const rows = useRows(path);
  const title = text(`wizard.table.${path}`);

  /** Alt and an arrow move the row; a list of choices uses them itself. */
  function moveByKey(event: KeyboardEvent): void {
    const to = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = event.target instanceof HTMLElement && event.target.tagName !== "SELECT" ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!event.altKey || to === undefined || !row) return;
    event.preventDefault();
    const index = Number(row.dataset["row"]);
    const focused = (event.target as HTMLElement).id.slice(fieldId(`${path}.${index}.`).length);
    rows.moveRow(index, index + to, focused);
  }

  return (
    <section className={styles.table} aria-labelledby={fieldId(path)}>
      <Subtitle2 as="h2" id={fieldId(path)} tabIndex={-1} className={styles.title}>{title}</Subtitle2>
      {hint !== undefined && <Caption1 className={styles.muted}>{hint}</Caption1>}
      {rows.total === 0 && <Caption1 className={styles.muted}>{text("wizard.rows.none")}</Caption1>}
      <div role="presentation" className={styles.table} onKeyDown={moveByKey}>
        {rows.shown.map(({ id, index }) => (
          <AnswerRow key={id} path={path} index={index} last={index === rows.total - 1} onMove={rows.moveRow} onRemove={rows.removeRow}>
            {figures?.(`${path}.${index}`)}
          </AnswerRow>
        ))}
      </div>
      <Pager label={text("wizard.rows.pages", { table: title })} total={rows.total} pageSize={rowsPerPage} page={rows.page} onPage={rows.openPage} />
      <div className={styles.status}>
        <Caption1 role="status">{rows.message}</Caption1>
        {rows.removed && <Button size="small" icon={<ArrowUndoRegular />} onClick={rows.putBack}>{text("wizard.rows.putBack")}</Button>}
      </div>
      <div>
        <Button id={addButtonId(path)} icon={<AddRegular />} onClick={rows.add}>{text(`wizard.add.${path}`)}</Button>
      </div>
      {rows.total > 1 && <Caption1 className={styles.muted}>{text("wizard.rows.keys")}</Caption1>}
    </section>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import type { RowPath } from "../../domain/mandate/blankAnswers";
import { useText } from "../app/useText";
import { AnswerFields } from "./AnswerFields";
import { fieldId } from "./answerSpec";
import { rowTables } from "./rowTables";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, margin: 0, padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  name: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXS },
  actions: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
});

type Props = {
  readonly path: RowPath;
  readonly index: number;
  readonly last: boolean;
  readonly onMove: (index: number, to: number, focused: string) => void;
  readonly onRemove: (index: number) => void;
  readonly children?: ReactNode;
};

export function AnswerRow({ path, index, last, onMove, onRemove, children }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const row = text(`wizard.row.${path}`, { number: index + 1 });
  const at = `${path}.${index}`;
  return (
    <fieldset className={styles.row} data-row={index}>
      <legend className={styles.name}>{row}</legend>
      <AnswerFields specs={rowTables[path]} under={at} />
      {children}
      <div className={styles.actions}>
        <Button id={fieldId(`${at}.up`)} appearance="subtle" icon={<ArrowUpRegular />} aria-label={text("wizard.rows.up", { row })} aria-keyshortcuts="Alt+ArrowUp" disabledFocusable={index === 0} onClick={() => onMove(index, index - 1, "up")} />
        <Button id={fieldId(`${at}.down`)} appearance="subtle" icon={<ArrowDownRegular />} aria-label={text("wizard.rows.down", { row })} aria-keyshortcuts="Alt+ArrowDown" disabledFocusable={last} onClick={() => onMove(index, index + 1, "down")} />
        <Button id={fieldId(`${at}.remove`)} appearance="subtle" icon={<DeleteRegular />} aria-label={text("wizard.rows.remove", { row })} onClick={() => onRemove(index)} />
      </div>
    </fieldset>
  );
}

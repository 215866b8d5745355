import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useRef } from "react";
import { useText } from "../app/useText";
import type { PastChoice } from "./structureState";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, outlineStyle: "none", ":empty": { display: "none" } },
  what: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly past: readonly PastChoice[]; readonly onUndo: () => void };

/** The last thing that was decided about many, corrected or left out, and the way back. */
export function UndoChoice({ past, onUndo }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const bar = useRef<HTMLDivElement>(null);
  const last = past.at(-1);

  function undo(): void {
    // With nothing more to undo the button goes, and the focus stays where it was.
    if (past.length === 1) bar.current?.focus();
    onUndo();
  }

  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <Caption1 role="status" className={styles.what}>{last && text(`preview.past.${last.what}`, { count: last.count })}</Caption1>
      {last && <Button size="small" icon={<ArrowUndoRegular />} onClick={undo}>{text("preview.past.undo")}</Button>}
    </div>
  );
}

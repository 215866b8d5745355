import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { SourceReading } from "../../readers/readTables";
import type { Source } from "../../readers/source";
import { unreadText } from "../../readers/unreadText";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { placeText } from "../findings/placeText";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  title: { margin: 0 },
  muted: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  line: { paddingBlock: tokens.spacingVerticalXS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly source: Source; readonly reading: SourceReading };

/** What nothing was read out of, and what was taken for page furniture: so that nothing goes missing in silence. */
export function UnreadPanel({ source, reading }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { removed, unused } = useMemo(() => unreadText(source, reading), [source, reading]);
  const unusedLines = useMemo(() => unused.map((piece) => ({ where: piece.place.sheet === undefined ? text("preview.unreadText.line", { line: piece.place.line }) : placeText({ text }, piece.place), text: piece.text })), [unused, text]);
  const removedLines = useMemo(() => removed.map(({ line, text: words }) => ({ where: text("preview.unreadText.line", { line }), text: words })), [removed, text]);
  return (
    <div className={styles.panel}>
      {unused.length + removed.length === 0 && <Text>{text("preview.unreadText.none")}</Text>}
      <UnreadList title={text("preview.unreadText.unused", { count: unused.length })} note={text("preview.unreadText.unused.note")} lines={unusedLines} />
      <UnreadList title={text("preview.unreadText.removed", { count: removed.length })} note={text("preview.unreadText.removed.note")} lines={removedLines} />
    </div>
  );
}

const pageSize = 30;
const mostShown = 400;

function UnreadList({ title, note, lines }: { readonly title: string; readonly note: string; readonly lines: readonly { readonly where: string; readonly text: string }[] }) {
  const styles = useStyles();
  const id = useId();
  const { items, page, open } = usePage(lines, pageSize);
  if (lines.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
      <Caption1 className={styles.muted}>{note}</Caption1>
      <ul className={styles.list}>
        {items.map((line, index) => (
          <li key={page * pageSize + index} className={styles.line}>
            <Caption1 className={styles.muted}>{line.where}</Caption1>
            {line.text.length > mostShown ? `${line.text.slice(0, mostShown)} …` : line.text}
          </li>
        ))}
      </ul>
      <Pager label={title} total={lines.length} pageSize={pageSize} page={page} onPage={open} />
    </div>
  );
}

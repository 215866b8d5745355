import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { goToPlace } from "../../actions/goTo";
import type { Place } from "../../domain/issue";
import type { Source } from "../../readers/source";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { placeText } from "../findings/placeText";
import { excerptsOf, type Excerpt, type Piece } from "./sourceExcerpt";

const useStyles = makeStyles({
  excerpts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0, whiteSpace: "pre-wrap" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, listStyleType: "none", margin: 0, padding: 0 },
  cell: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: `0 ${tokens.spacingHorizontalXS}`, backgroundColor: tokens.colorNeutralBackground1, whiteSpace: "pre-wrap" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

type Props = { readonly source: Source; readonly places: readonly Place[] };

/** What stands in the source, with the place in question marked; where it is a sheet, a link that goes to the cell. */
export function SourceExcerpt({ source, places }: Props) {
  const styles = useStyles();
  const texts = useText();
  const workbook = useWorkbook();
  const excerpts = useMemo(() => excerptsOf(source, places), [source, places]);
  const { state, run } = useCommand((_progress, { sheet = "", line, column }: Place) => goToPlace(workbook, { sheetName: sheet, row: line - 1, column: column - 1 }));
  if (excerpts.length === 0) return <Caption1 className={styles.muted}>{texts.text("preview.source.none")}</Caption1>;
  return (
    <div className={styles.excerpts} role="group" aria-label={texts.text("preview.source")}>
      {excerpts.map((excerpt, index) => (
        <Fragment key={index}>
          <div className={styles.head}>
            <span className={styles.muted}>{placeText(texts, excerpt.place)}</span>
            {excerpt.place.sheet !== undefined && <Link as="button" inline onClick={() => void run(excerpt.place)}>{texts.text("preview.source.goTo")}</Link>}
          </div>
          <ExcerptText excerpt={excerpt} />
        </Fragment>
      ))}
      {state.status === "failed" && <FailureMessage takesFocus={false} issues={state.issues} />}
    </div>
  );
}

function ExcerptText({ excerpt }: { readonly excerpt: Excerpt }) {
  const styles = useStyles();
  if (excerpt.kind === "row") {
    return <ul className={styles.row}>{excerpt.cells.map((pieces, index) => <li key={index} className={styles.cell}><Pieces pieces={pieces} /></li>)}</ul>;
  }
  return (
    <div>
      {excerpt.before !== "" && <p className={styles.line}><span className={styles.muted}>{excerpt.before}</span></p>}
      <p className={styles.line}><Pieces pieces={excerpt.pieces} /></p>
      {excerpt.after !== "" && <p className={styles.line}><span className={styles.muted}>{excerpt.after}</span></p>}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const styles = useStyles();
  const { text } = useText();
  return pieces.map((piece, index) => (piece.marked
    ? <mark key={index} className={styles.mark}>{piece.text.trim() === "" ? text("findings.empty") : piece.text}</mark>
    : <span key={index}>{piece.text}</span>));
}

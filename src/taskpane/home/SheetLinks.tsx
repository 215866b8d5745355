import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { goToPlace } from "../../actions/goTo";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  // At least 24 px high to touch (WCAG 2.2, 2.5.8).
  link: { display: "inline-block", minHeight: "24px", textAlign: "start" },
});

type Props = { readonly sheets: readonly { readonly name: string; readonly sheetId?: string }[] };

export function SheetLinks({ sheets }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand((_progress, name: string, sheetId: string | undefined) => (
    goToPlace(workbook, { sheetName: name, ...(sheetId ? { sheetId } : {}), row: 1, column: 1 })
  ));
  return (
    <>
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      <ul className={styles.list}>
        {sheets.map(({ name, sheetId }) => (
          <li key={name}>
            <Link as="button" inline className={styles.link} aria-label={text("home.goToSheet", { name })} onClick={() => void run(name, sheetId)}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

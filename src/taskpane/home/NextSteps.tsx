import { CompoundButton, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { ShareRegular } from "@fluentui/react-icons/svg/share";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ReactElement } from "react";
import { goToStatusDate } from "../../actions/goTo";
import { FailureMessage } from "../app/FailureMessage";
import { useNavigation } from "../app/navigationContext";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  about: { lineHeight: tokens.lineHeightBase200 },
  button: { maxWidth: "none", width: "100%", minWidth: 0, justifyContent: "flex-start", textAlign: "start" },
});

type Step = "wizard" | "selection" | "paste" | "file" | "checks" | "gallery" | "sharing" | "statusDate";

const icons: Record<Step, ReactElement> = {
  wizard: <DocumentAddRegular />,
  selection: <TableCursorRegular />,
  paste: <ClipboardPasteRegular />,
  file: <DocumentArrowUpRegular />,
  checks: <TaskListLtrRegular />,
  gallery: <MathFormulaRegular />,
  sharing: <ShareRegular />,
  statusDate: <CalendarRegular />,
};

/** What can be done next; the sheets' own commands only where there are sheets. */
export function NextSteps({ hasSheets }: { readonly hasSheets: boolean }) {
  const styles = useStyles();
  const { text } = useText();
  const navigation = useNavigation();
  const workbook = useWorkbook();
  const { state, run } = useCommand(() => goToStatusDate(workbook));

  const start: Record<Step, () => void> = {
    wizard: () => navigation.open("wizard"),
    selection: () => navigation.open("structure", { intent: "selection" }),
    paste: () => navigation.open("structure", { intent: "paste" }),
    file: () => navigation.open("structure", { intent: "file" }),
    checks: () => navigation.open("checks"),
    gallery: () => navigation.open("gallery"),
    sharing: () => navigation.open("sharing"),
    statusDate: () => void run(),
  };
  const offered: readonly Step[] = hasSheets ? ["wizard", "selection", "paste", "file", "checks", "gallery", "sharing", "statusDate"] : ["wizard", "selection", "paste", "file", "gallery", "sharing"];
  return (
    <section className={styles.section} aria-labelledby="next-steps">
      <Subtitle2 as="h2" id="next-steps" className={styles.title}>{text("home.next")}</Subtitle2>
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      {offered.map((step) => (
        <CompoundButton key={step} className={styles.button} icon={icons[step]} secondaryContent={{ children: text(`home.next.${step}.about`), className: styles.about }} onClick={start[step]}>
          {text(`home.next.${step}`)}
        </CompoundButton>
      ))}
    </section>
  );
}

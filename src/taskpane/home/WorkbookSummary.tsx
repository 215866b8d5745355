import { Card, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { CheckFinding } from "../../actions/checkSheets";
import type { WorkbookDescription } from "../../actions/describeWorkbook";
import type { CommandState } from "../app/useCommand";
import { useText } from "../app/useText";
import { OpenFindings } from "./OpenFindings";
import { SheetLinks } from "./SheetLinks";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  card: { gap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  project: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly description: WorkbookDescription; readonly findings: CommandState<readonly CheckFinding[]> };

export function WorkbookSummary({ description: { subprojects }, findings }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <section className={styles.section} aria-labelledby="in-workbook">
      <Subtitle2 as="h2" id="in-workbook" className={styles.title}>{text("home.workbook")}</Subtitle2>
      {subprojects.length === 0 && <Text>{text("home.nothing")}</Text>}
      {subprojects.map(({ project, subproject, sheets }) => (
        <Card key={sheets.map(({ sheetId }) => sheetId).join()} className={styles.card} role="group" aria-label={subproject || project || text("home.unnamed")}>
          <div>
            <h3 className={styles.name}>{subproject || project || text("home.unnamed")}</h3>
            {subproject && project && <Text size={200} className={styles.project}>{project}</Text>}
          </div>
          <SheetLinks sheets={sheets.filter(({ present }) => present)} />
        </Card>
      ))}
      {subprojects.length > 0 && <OpenFindings findings={findings} />}
    </section>
  );
}

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { rowShapes, type Answers, type RowPath } from "../../domain/mandate/blankAnswers";
import { sectionWords, type SectionKey } from "../../domain/mandate/sections";
import { sectionOf } from "../../actions/answers/answerSections";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The parts of the wizard that something was read for, with their rows. */
export function FilledSections({ answers }: { readonly answers: Answers }) {
  const styles = useStyles();
  const { text, language } = useText();
  const sections = answers.options.sections.filter((section) => section !== "overview");
  if (sections.length === 0) return <Body1>{text("destination.filled.nothing")}</Body1>;
  return (
    <section>
      <Body1>{text("destination.filled")}</Body1>
      <ul className={styles.list}>
        {sections.map((section) => {
          const count = rowCount(answers, section);
          return <li key={section}>{sectionWords[section][language]}{count > 0 && <Caption1 className={styles.muted}>{" – "}{text("wizard.summary.rows", { count })}</Caption1>}</li>;
        })}
      </ul>
    </section>
  );
}

/** Of a plan, its activities alone: they are the rows of the sheet. */
function rowCount(answers: Answers, section: SectionKey): number {
  const paths = (Object.keys(rowShapes) as RowPath[]).filter((path) => sectionOf(path) === section && (section !== "progressPlan" || path === "progress.activities"));
  return paths.reduce((sum, path) => {
    const [part = "", field] = path.split(".");
    const rows = (field === undefined ? answers[part as keyof Answers] : (answers[part as keyof Answers] as unknown as Record<string, unknown>)[field]) as readonly unknown[];
    return sum + rows.length;
  }, 0);
}

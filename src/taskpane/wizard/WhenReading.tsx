import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useFormContext, useWatch } from "react-hook-form";
import { describeWhen, readWhen } from "../../domain/when";
import type { Language } from "../../domain/language";
import { useText } from "../app/useText";
import { yearOfPlan } from "./previewedPlan";

const useStyles = makeStyles({ reading: { display: "block", color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 } });

/** What a date, a period or words were read as, so that nobody is surprised by how they are sorted. */
export function WhenReading({ path }: { readonly path: string }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { control } = useFormContext<Record<string, string>>();
  const [said = "", sheetLanguage, from = "", to = ""] = useWatch({ control, name: [path, "options.language", "progress.from", "progress.to"] });
  const when = said.trim() === "" ? null : readWhen(said, { language: sheetLanguage as Language, year: yearOfPlan(from, to) });
  return <Caption1 role="status" className={styles.reading}>{when ? text("wizard.when.read", { when: describeWhen(when, language) }) : ""}</Caption1>;
}

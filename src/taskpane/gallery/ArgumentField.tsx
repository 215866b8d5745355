import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { helpWords } from "../../text/functions/help/helpWords";
import { useText } from "../app/useText";
import { ArgumentControl } from "./ArgumentControl";
import type { CatalogArgument } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import type { CallField } from "./useFunctionCall";

const useStyles = makeStyles({
  argument: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  size: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly parameter: FunctionDescription["parameters"][number];
  readonly field: CallField;
  readonly catalog: CatalogArgument | undefined;
  readonly onChange: (content: string) => void;
  readonly onPick: () => void;
};

/** One argument: typed, chosen, or the cells that are selected. */
export function ArgumentField({ parameter: { name, description, optional }, field: { content, argument, rows, issues }, catalog, onChange, onPick }: Props) {
  const styles = useStyles();
  const { language, text, sentence } = useText();
  const id = useId();
  const [issue] = issues;
  const isRange = (argument.kind === "cells" || argument.kind === "name") && rows !== null && (rows.length > 1 || (rows[0]?.length ?? 0) > 1);
  return (
    <div className={styles.argument}>
      <Field label={{ children: optional ? `${name} (${helpWords.optional[language]})` : name, htmlFor: id }} hint={description} {...(issue ? { validationMessage: sentence(issue) } : {})}>
        <ArgumentControl id={id} content={content} options={catalog?.options?.map((words) => words[language]) ?? null} wide={catalog?.wide ?? false} onChange={onChange} />
      </Field>
      <div className={styles.below}>
        <Button size="small" aria-label={text("gallery.pick.as", { name })} onClick={onPick}>{text("gallery.pick")}</Button>
        <Caption1 role="status" className={styles.size}>{isRange ? text("gallery.size", { cells: content, rows: rows.length, columns: rows[0]?.length ?? 0 }) : ""}</Caption1>
      </div>
    </div>
  );
}

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { InsertBy } from "../../actions/insert/insertRequest";
import { filledDown, rowsOfCall } from "../../sheets/calls/filledDown";
import type { FunctionCall } from "../../sheets/calls/functionArgument";
import type { ArgumentContext } from "../../sheets/calls/readArgument";
import { writeCall } from "../../sheets/calls/writeCall";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import type { ResultCell } from "./evaluateCall";
import { ResultTable } from "./ResultTable";

const useStyles = makeStyles({ formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" } });

type Props = {
  readonly call: FunctionCall;
  readonly by: InsertBy;
  readonly context: ArgumentContext;
  readonly result: readonly (readonly ResultCell[])[] | null;
  readonly dateColumns: readonly number[];
};

/** What would stand in the cell, as the user's Excel writes it, and all that it gives. */
export function FormulaSection({ call, by, context: { sheet, style }, result, dateColumns }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const rowCount = rowsOfCall(call);
  const calls = by === "rows" && rowCount > 1 ? filledDown(call, 1, rowCount) : [call];
  const shown = "argument" in calls ? [call] : calls;
  const isTable = result !== null && (result.length > 1 || (result[0]?.length ?? 0) > 1);
  return (
    <Section title={text("gallery.formula")}>
      <code className={styles.formula}>{writeCall(shown[0] ?? call, sheet, style)}</code>
      {shown.length > 1 && <Caption1>{text("gallery.formula.more", { count: shown.length - 1 })}</Caption1>}
      {isTable && <ResultTable result={result} style={style} dateColumns={dateColumns} />}
    </Section>
  );
}

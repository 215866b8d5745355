import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ArgumentContext } from "../../sheets/calls/readArgument";
import { writeCall } from "../../sheets/calls/writeCall";
import { functionSyntax } from "../../text/functions/functionSyntax";
import { helpWords } from "../../text/functions/help/helpWords";
import { FailureMessage } from "../app/FailureMessage";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { ArgumentField } from "./ArgumentField";
import { functionCatalog, type FunctionId } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import type { GalleryMemory } from "./galleryMemory";
import { InsertPanel } from "./InsertPanel";
import { ResultTable } from "./ResultTable";
import { useFunctionCall } from "./useFunctionCall";
import { useInsert } from "./useInsert";

const useStyles = makeStyles({ formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" }, hint: { color: tokens.colorNeutralForeground2 } });

type Props = { readonly id: FunctionId; readonly description: FunctionDescription; readonly context: ArgumentContext; readonly memory: GalleryMemory };

export function FunctionCallForm({ id, description, context, memory }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  const { fields, call, result, change, pick, picking } = useFunctionCall(id, description, context, memory);
  const inserting = useInsert();
  const { args, dateColumns = [] } = functionCatalog[id];
  const issues = fields.flatMap((field) => field.issues);
  return (
    <>
      <Section title={helpWords.syntax[language]}><code className={styles.formula}>{functionSyntax(description, context.style.list)}</code></Section>
      {description.parameters.length > 0 && (
        <Section title={text("gallery.arguments")}>
          <Caption1 className={styles.hint}>{text("gallery.arguments.hint")}</Caption1>
          {picking.status === "failed" && <FailureMessage issues={picking.issues} />}
          {fields.map((field, index) => {
            const parameter = description.parameters[index];
            return parameter && (
              <ArgumentField
                key={parameter.name} parameter={parameter} field={field} catalog={args[index]}
                onChange={(content) => { change(index, content); inserting.changed(); }} onPick={() => { pick(index); inserting.changed(); }}
              />
            );
          })}
        </Section>
      )}
      <Section title={text("gallery.result")}>
        <div role="status">{result ? <ResultTable result={result} style={context.style} dateColumns={dateColumns} /> : issues.length === 0 && text("gallery.result.reading")}</div>
      </Section>
      <Section title={text("gallery.formula")}><code className={styles.formula}>{writeCall(call, context.sheet, context.style)}</code></Section>
      <InsertPanel request={{ call, result: { rowCount: result?.length ?? 1, columnCount: result?.[0]?.length ?? 1 }, dateColumns }} issues={issues} inserting={inserting} />
    </>
  );
}

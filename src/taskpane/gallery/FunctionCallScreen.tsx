import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertBy } from "../../actions/insert/insertRequest";
import type { ArgumentContext } from "../../sheets/calls/readArgument";
import { functionSyntax } from "../../text/functions/functionSyntax";
import { helpWords } from "../../text/functions/help/helpWords";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { Section } from "../app/Section";
import { useText } from "../app/useText";
import { ArgumentField } from "./ArgumentField";
import { FormulaSection } from "./FormulaSection";
import { FunctionAbout } from "./FunctionAbout";
import { functionCatalog, type FunctionId } from "./functionCatalog";
import type { FunctionDescription } from "./functionDescriptions";
import type { GalleryMemory } from "./galleryMemory";
import { InsertPanel } from "./InsertPanel";
import { ResultBar } from "./ResultBar";
import { useFunctionCall } from "./useFunctionCall";
import { useInsert } from "./useInsert";

const useStyles = makeStyles({ syntax: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" }, hint: { color: tokens.colorNeutralForeground2 } });

type Props = { readonly id: FunctionId; readonly description: FunctionDescription; readonly context: ArgumentContext; readonly memory: GalleryMemory };

export function FunctionCallScreen({ id, description, context, memory }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  const { fields, call, result, change, pick, picking } = useFunctionCall(id, description, context, memory);
  const [by, setBy] = useState<InsertBy>("rows");
  const inserting = useInsert();
  const { args, category, dateColumns = [] } = functionCatalog[id];
  const issues = fields.flatMap((field) => field.issues);
  return (
    <ScreenFrame title={description.name} above={text(`gallery.category.${category}`)} footer={<ResultBar result={result} issues={issues} style={context.style} dateColumns={dateColumns} />}>
      <FunctionAbout description={description} />
      <Section title={helpWords.syntax[language]}><code className={styles.syntax}>{functionSyntax(description, context.style.list)}</code></Section>
      {fields.length > 0 && (
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
      <FormulaSection call={call} by={by} context={context} result={result} dateColumns={dateColumns} />
      <InsertPanel
        request={{ call, by, result: { rowCount: result?.length ?? 1, columnCount: result?.[0]?.length ?? 1 }, dateColumns }}
        issues={issues} style={context.style} inserting={inserting} onBy={(next) => { setBy(next); inserting.changed(); }}
      />
    </ScreenFrame>
  );
}

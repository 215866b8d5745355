import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import { useText } from "../app/useText";
import type { ShownField } from "./recordFields";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

const longText = 60;

type Props = { readonly id: string; readonly field: ShownField; readonly value: string; readonly sheetLanguage: Language; readonly onChange: (value: string) => void };

/** Asked for as the wizard asks: a choice among words, a paragraph or a line. */
export function FieldInput({ id, field: { label, spec, text: read }, value, sheetLanguage, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const shared = { id, value, className: styles.control, size: "small", onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value) } as const;
  const words = Object.values(spec?.choices ?? {}).map((choice) => choice[sheetLanguage]);
  const isLong = spec?.input === "paragraph" || read.includes("\n") || read.length > longText;
  return (
    <Field label={{ children: label, htmlFor: id }} size="small">
      {words.length > 0
        ? (
          <Select {...shared}>
            <option value="">{text("wizard.choose.none")}</option>
            {[...words, ...(read === "" || words.includes(read) ? [] : [read])].map((word) => <option key={word} value={word}>{word}</option>)}
          </Select>
        )
        : isLong ? <Textarea {...shared} dir="auto" rows={3} resize="vertical" /> : <Input {...shared} dir="auto" autoComplete="off" />}
    </Field>
  );
}

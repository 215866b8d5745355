import { Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useText } from "../app/useText";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

type Props = { readonly id: string; readonly content: string; readonly options: readonly string[] | null; readonly wide: boolean; readonly onChange: (content: string) => void };

/** Takes its description and its errors from the Field round it. */
export function ArgumentControl({ id, content, options, wide, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const shared = { id, className: styles.control, value: content, onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value) };
  if (options) {
    return (
      <Select {...shared}>
        <option value="">{text("gallery.omitted")}</option>
        {options.map((word) => <option key={word} value={word}>{word}</option>)}
        {content !== "" && !options.includes(content) && <option value={content}>{content}</option>}
      </Select>
    );
  }
  if (wide) return <Textarea {...shared} dir="auto" spellCheck={false} rows={3} resize="vertical" />;
  return <Input {...shared} dir="auto" autoComplete="off" spellCheck={false} />;
}

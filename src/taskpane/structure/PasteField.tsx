import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { useText } from "../app/useText";
import type { Pasted } from "./structureState";

export const pasteFieldId = "paste";

/** A longer text would make the browser's text field slow; it is kept and read, but not shown. */
const longestShownText = 200_000;

const useStyles = makeStyles({
  area: { width: "100%", minWidth: 0, "& textarea": { minHeight: "160px", maxHeight: "40vh", whiteSpace: "pre", overflowX: "auto", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
  long: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

type Props = { readonly pasted: Pasted; readonly invalid: boolean; readonly onChange: (pasted: Pasted) => void };

export function PasteField({ pasted, invalid, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const clear = () => onChange({ text: "", html: null });

  /** A table copied out of Word or Excel comes as HTML too, which tells merged cells and line breaks from columns. */
  function takeTable(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const { selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll = selectionEnd - selectionStart === pasted.text.length;
    const holdsTable = replacesAll && /<table[\s>]/i.test(html);
    if (!holdsTable && plain.length <= longestShownText) return;
    event.preventDefault();
    const text = pasted.text.slice(0, selectionStart) + plain + pasted.text.slice(selectionEnd);
    onChange({ text, html: holdsTable ? html : null });
  }

  if (pasted.text.length > longestShownText) {
    return (
      <div className={styles.long} id={pasteFieldId} tabIndex={-1}>
        <Text role="status">{text("source.paste.long", { count: pasted.text.length })}</Text>
        <Button size="small" onClick={clear}>{text("source.paste.clear")}</Button>
      </div>
    );
  }
  return (
    <>
      <Field label={{ children: text("source.paste.label"), htmlFor: pasteFieldId }} hint={text("source.paste.hint")} {...(invalid ? { validationMessage: text("source.error.nothingPasted") } : {})}>
        <Textarea id={pasteFieldId} className={styles.area} value={pasted.text} spellCheck={false} onPaste={takeTable} onChange={(_event, { value }) => onChange({ text: value, html: null })} />
      </Field>
      <Text role="status" size={200}>{pasted.html === null ? "" : text("source.paste.table")}</Text>
    </>
  );
}

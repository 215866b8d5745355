import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { issueId, type Issue } from "../../domain/issue";
import { useText } from "../app/useText";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** What stands in the file and is not among what was read. */
export function SourceNotes({ notes }: { readonly notes: readonly Issue[] }) {
  const styles = useStyles();
  const { text, sentence } = useText();
  if (notes.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text("source.file.notes")}</MessageBarTitle>
        <ul className={styles.list}>{notes.map((note) => <li key={issueId(note)}>{sentence(note)}</li>)}</ul>
      </MessageBarBody>
    </MessageBar>
  );
}

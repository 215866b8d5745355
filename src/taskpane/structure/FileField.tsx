import { Caption1, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { FailureMessage } from "../app/FailureMessage";
import { useText } from "../app/useText";
import { DropZone } from "../files/DropZone";
import { FileCard } from "../files/FileCard";
import { SourceNotes } from "../files/SourceNotes";
import { useFileReading, type ReadFile } from "../files/useFileReading";

export const fileFieldId = "file";

type Props = {
  readonly file: ReadFile | null;
  /** What hinders the next step. */
  readonly error: string | null;
  readonly onFile: (file: ReadFile | null) => void;
  readonly onReading: (isReading: boolean) => void;
};

/** A file is read as soon as it is chosen, so that what was found and left behind shows before the next step. */
export function FileField({ file, error, onFile, onReading }: Props) {
  const { text } = useText();
  const [several, setSeveral] = useState(0);
  const { state, read, stop } = useFileReading(useCallback((done: ReadFile) => {
    onReading(false);
    onFile(done);
  }, [onFile, onReading]));

  function take(files: readonly File[]): void {
    setSeveral(files.length > 1 ? files.length : 0);
    const [first, ...more] = files;
    if (!first || more.length > 0) return;
    onFile(null);
    onReading(true);
    void read(first).then(() => onReading(false));
  }

  function stopReading(): void {
    stop();
    onReading(false);
  }

  const message = several > 0 ? text("source.file.several", { count: several }) : error;
  return (
    <>
      <DropZone id={fileFieldId} hasFile={file !== null} error={message} onFiles={take} />
      {state.status === "failed" && (
        <>
          <FailureMessage title="source.file.failed" issues={state.issues} />
          <FileCard file={state.file} share={null} onStop={stopReading} />
        </>
      )}
      {state.status === "reading" && <FileCard file={state.file} share={state.share} onStop={stopReading} />}
      {file && (
        <>
          <FileCard file={file} share={null} onStop={stopReading}>
            <Caption1>{text("source.file.found", { tables: text("source.file.tables", { count: file.source.tables.length }), count: file.source.lines.length })}</Caption1>
          </FileCard>
          <SourceNotes notes={file.source.notes ?? []} />
        </>
      )}
      <Text role="status" size={200}>{statusText()}</Text>
    </>
  );

  /** For those who do not see the card; it does not count the percents aloud. */
  function statusText(): string {
    if (state.status === "reading") return text("source.file.reading", { name: state.file.name });
    if (state.status === "stopped") return text("source.file.cancelled", { name: state.file.name });
    return file ? text("source.file.done", { name: file.name }) : "";
  }
}

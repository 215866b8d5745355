import { Body1Strong, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../app/useText";
import type { FileName } from "./useFileReading";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  lines: { display: "flex", flexDirection: "column" },
  muted: { color: tokens.colorNeutralForeground2 },
  bar: { alignSelf: "stretch" },
});

const bytesPerKilobyte = 1024;

/** As the computer's own list of files has it: 340 kB, 1,2 MB. */
function useSize(size: number): string {
  const { text } = useText();
  const kilobytes = Math.max(1, Math.round(size / bytesPerKilobyte));
  return kilobytes < bytesPerKilobyte ? text("source.file.kilobytes", { size: kilobytes }) : text("source.file.megabytes", { size: Math.round(kilobytes * 10 / bytesPerKilobyte) / 10 });
}

type Props = {
  readonly file: FileName;
  /** How much is read, 0 to 1; null when the reading is over. */
  readonly share: number | null;
  readonly onStop: () => void;
  readonly children?: ReactNode;
};

export function FileCard({ file, share, onStop, children }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const size = useSize(file.size);
  const percent = share === null ? 0 : Math.round(share * 100);
  return (
    <div className={styles.card}>
      <div className={styles.lines}>
        <Body1Strong>{file.name}</Body1Strong>
        <Caption1 className={styles.muted}>{share === null ? size : `${size} · ${text("source.file.percent", { percent })}`}</Caption1>
      </div>
      {share !== null && (
        <>
          <ProgressBar className={styles.bar} value={share} aria-label={text("source.file.progress", { name: file.name })} />
          <Button size="small" onClick={onStop}>{text("command.cancel")}</Button>
        </>
      )}
      {children}
    </div>
  );
}

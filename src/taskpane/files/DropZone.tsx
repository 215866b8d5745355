import { Caption1, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useState, type ChangeEvent, type DragEvent } from "react";
import { fileExtensions } from "../../actions/fileExtensions";
import { useText } from "../app/useText";
import { holdsFiles } from "./useStrayDrops";

const useStyles = makeStyles({
  zone: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: "center",
    "&:focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  over: { backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderStyle("solid"), ...shorthands.borderColor(tokens.colorBrandStroke1) },
  wrong: shorthands.borderColor(tokens.colorPaletteRedBorder2),
  // Seen by nobody and reached by everybody: the browser's own button speaks the browser's language.
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", opacity: 0, cursor: "pointer", margin: 0 },
  icon: { fontSize: "24px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  choose: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

type Props = {
  readonly id: string;
  readonly hasFile: boolean;
  readonly error: string | null;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where a file is chosen or dropped: the whole zone is the field, by pointer, by keyboard and by drop. */
export function DropZone({ id, hasFile, error, onFiles }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const [isOver, setIsOver] = useState(false);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.target.files ?? [])];
    // The same file can be chosen again once it has been changed.
    event.target.value = "";
    if (files.length > 0) onFiles(files);
  }

  function dragOver(event: DragEvent): void {
    if (!holdsFiles(event.nativeEvent)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setIsOver(true);
  }

  function drop(event: DragEvent): void {
    setIsOver(false);
    if (!holdsFiles(event.nativeEvent)) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <>
      <div className={mergeClasses(styles.zone, error !== null && styles.wrong, isOver && styles.over)} onDragOver={dragOver} onDragLeave={() => setIsOver(false)} onDrop={drop}>
        <DocumentArrowUpRegular className={styles.icon} aria-hidden />
        <span aria-hidden>{text("source.file.drop")}</span>
        <label className={styles.choose} htmlFor={id}>{text(hasFile ? "source.file.chooseOther" : "source.file.choose")}</label>
        <Caption1 id={`${id}-hint`} className={styles.muted}>{text("source.file.hint")}</Caption1>
        <input id={id} type="file" className={styles.input} accept={fileExtensions.join(",")} aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`} {...(error === null ? {} : { "aria-invalid": true })} onChange={choose} />
      </div>
      {error !== null && <Caption1 id={`${id}-error`} className={styles.error}>{error}</Caption1>}
    </>
  );
}

import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    // The ring of createFocusOutlineStyle is drawn round the nearest positioned box.
    position: "relative",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "& > :nth-child(3)": { gridColumn: "1 / -1" },
    ...createFocusOutlineStyle(),
  },
});

type Props = { readonly children: ReactNode; readonly onClick: () => void };

/** A whole card that is one button: mark and place on a line, the sentence under them. */
export function FindingButton({ children, onClick }: Props) {
  const styles = useStyles();
  return <button type="button" className={styles.button} onClick={onClick}>{children}</button>;
}

import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useNavigation } from "./navigationContext";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  above: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly title: string; readonly above?: string; readonly takesFocus?: boolean };

/**
 * The heading of a screen takes the focus when the user arrives at it, so that reading and tabbing go on from there;
 * not when the pane itself opens, which would take the focus from the sheet.
 */
export function ScreenHeading({ title, above, takesFocus = false }: Props) {
  const styles = useStyles();
  const navigation = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = takesFocus || navigation.current().number > 0;

  useEffect(() => { if (arrived) heading.current?.focus(); }, [arrived]);

  return (
    <div className={styles.heading}>
      {above !== undefined && <Caption1 className={styles.above}>{above}</Caption1>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
    </div>
  );
}

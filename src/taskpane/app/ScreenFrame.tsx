import { fieldClassNames, makeStyles, selectClassNames, textareaClassNames, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScreenHeading } from "./ScreenHeading";
import { smallPane } from "./smallPane";

const useStyles = makeStyles({
  scroller: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    "& > *": { flexShrink: 0 },
    // A grid column is as wide as its widest word, text field or option unless told that it may be narrower.
    [`& .${fieldClassNames.root}`]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [`& .${textareaClassNames.textarea}`]: { minWidth: 0 },
    [`& .${selectClassNames.select}`]: { minWidth: 0 },
    [smallPane]: { overflowY: "visible", minHeight: "auto" },
  },
});

type Props = {
  readonly title: string;
  readonly above?: string;
  readonly takesFocus?: boolean;
  /** Stays in sight while the rest scrolls; beside it, not over it, so that it never covers what has the focus. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

export function ScreenFrame({ title, above, takesFocus, footer, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.scroller}>
        <ScreenHeading title={title} {...(above === undefined ? {} : { above })} {...(takesFocus === undefined ? {} : { takesFocus })} />
        {children}
      </div>
      {footer}
    </>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  opener: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Props = { readonly title: string; readonly children: ReactNode };

/** What is not always needed, behind a button: a pane is small. */
export function Disclosure({ title, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button className={styles.opener} size="small" appearance="subtle" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-controls={id} onClick={() => open(!isOpen)}>{title}</Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.content : undefined}>{isOpen && children}</div>
    </>
  );
}

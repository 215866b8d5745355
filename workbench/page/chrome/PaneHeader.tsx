import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CloseIcon } from "./icons";

type Props = { readonly name: string; readonly closeLabel: string; readonly onClose: () => void };

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

export function PaneHeader({ name, closeLabel, onClose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <h2 className={styles.name}>{name}</h2>
      <Button appearance="subtle" size="small" icon={<CloseIcon />} aria-label={closeLabel} title={closeLabel} onClick={onClose} />
    </div>
  );
}

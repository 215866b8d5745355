import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "./useText";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  range: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly label: string;
  readonly total: number;
  readonly pageSize: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
};

export function Pager({ label, total, pageSize, page, onPage }: Props) {
  const styles = useStyles();
  const { text } = useText();
  if (total <= pageSize) return null;
  const lastPage = Math.ceil(total / pageSize) - 1;
  const range = { from: page * pageSize + 1, to: Math.min(total, (page + 1) * pageSize), total };
  return (
    <nav className={styles.pager} aria-label={label}>
      <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={text("app.pager.previous")} disabledFocusable={page === 0} onClick={() => onPage(page - 1)} />
      <Caption1 className={styles.range} role="status">{text("app.pager.range", range)}</Caption1>
      <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label={text("app.pager.next")} disabledFocusable={page >= lastPage} onClick={() => onPage(page + 1)} />
    </nav>
  );
}

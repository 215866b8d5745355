import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useText } from "./useText";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  detail: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly message: string; /** Inside the pane's own main, of which there is one. */ readonly inside: boolean; readonly onRetry: () => void };

/** What stands when a screen itself fails; the workbook is not touched by drawing a screen. */
export function FailureScreen({ message, inside, onRetry }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const Place = inside ? "div" : "main";
  return (
    <Place className={styles.screen} role="alert">
      <Title3 as="h1">{text("app.failure.title")}</Title3>
      <Text>{text("app.failure.body")}</Text>
      <Text className={styles.detail}>{message}</Text>
      <Button appearance="primary" onClick={onRetry}>{text("app.failure.retry")}</Button>
    </Place>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { CloseIcon } from "./icons";
import type { PageText, PageTextKey } from "../pageText";

type Props = { readonly text: PageText; readonly notice: PageTextKey | null; readonly onDismiss: () => void };

export function NoticeBar({ text, notice, onDismiss }: Props) {
  if (notice === null) return null;
  return (
    <MessageBar intent="error" shape="square">
      <MessageBarBody>{text(notice)}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<CloseIcon />} aria-label={text("dismiss")} onClick={onDismiss} />} />
    </MessageBar>
  );
}

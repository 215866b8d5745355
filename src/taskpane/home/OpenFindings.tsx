import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { CheckFinding } from "../../actions/checkSheets";
import { useNavigation } from "../app/navigationContext";
import type { CommandState } from "../app/useCommand";
import { useText } from "../app/useText";

type Props = { readonly findings: CommandState<readonly CheckFinding[]> };

/** How many findings stand, with the way to them. */
export function OpenFindings({ findings }: Props) {
  const { text } = useText();
  const navigation = useNavigation();
  const count = findings.status === "done" ? findings.value.length : null;
  const failed = findings.status === "failed";
  const sentence = count === null ? null : count === 0 ? text("home.findings.none") : text("home.findings", { count });
  return (
    <div role="status">
      {(failed || sentence !== null) && (
        <Button appearance="subtle" icon={count === 0 ? <CheckmarkCircleFilled /> : <WarningFilled />} onClick={() => navigation.open("checks")}>
          {failed ? text("home.findings.unknown") : sentence}
        </Button>
      )}
    </div>
  );
}

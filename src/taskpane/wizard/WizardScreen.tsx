import { Button } from "@fluentui/react-components";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { useWizardStart } from "./useWizardStart";
import { Wizard } from "./Wizard";
import type { WizardMemory } from "./wizardMemory";

/** A draft that cannot be read is not written over before the user has said so. */
export function WizardScreen({ memory }: { readonly memory: WizardMemory }) {
  const { text } = useText();
  const { start, reading, again, begin } = useWizardStart(memory);
  if (start) return <Wizard start={start} memory={memory} />;
  return (
    <ScreenFrame title={text("wizard.title")}>
      <CommandProgress state={reading} />
      {reading.status === "failed" && (
        <>
          <FailureMessage title="wizard.draft.unreadable" issues={reading.issues} />
          <Button appearance="primary" onClick={again}>{text("command.retry")}</Button>
          <Button onClick={begin}>{text("wizard.draft.without")}</Button>
        </>
      )}
    </ScreenFrame>
  );
}

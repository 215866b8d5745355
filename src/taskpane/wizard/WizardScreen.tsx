import { Button } from "@fluentui/react-components";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { DraftInTheWay } from "./DraftInTheWay";
import { useWizardStart } from "./useWizardStart";
import { Wizard } from "./Wizard";
import type { WizardMemory } from "./wizardMemory";

export type WizardScreenProps = { readonly memory: WizardMemory; /** What it is opened with, read out of a document. */ readonly filled: Answers | null };

/** A draft that cannot be read is not written over before the user has said so. */
export function WizardScreen({ memory, filled }: WizardScreenProps) {
  const { text } = useText();
  const { start, standing, reading, again, begin, keep } = useWizardStart(memory, filled);
  if (start) return <Wizard start={start} memory={memory} />;
  if (standing) return <DraftInTheWay name={standing.answers.header.subproject} onKeep={keep} onReplace={begin} />;
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

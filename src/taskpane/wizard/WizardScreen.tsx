import { CommandProgress } from "../app/CommandProgress";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { useWizardStart } from "./useWizardStart";
import { Wizard } from "./Wizard";
import type { WizardMemory } from "./wizardMemory";

export function WizardScreen({ memory }: { readonly memory: WizardMemory }) {
  const { text } = useText();
  const { start, reading } = useWizardStart(memory);
  if (start) return <Wizard start={start} memory={memory} />;
  return (
    <ScreenFrame title={text("wizard.title")}>
      <CommandProgress state={reading} />
    </ScreenFrame>
  );
}

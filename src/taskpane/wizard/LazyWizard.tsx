import { lazy, Suspense, useState } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import type { WizardMemory } from "./wizardMemory";

/** Fetched when it is opened, so that the pane itself opens fast; drawn anew after a failure, it is fetched anew. */
export function LazyWizard({ memory }: { readonly memory: WizardMemory }) {
  const { text } = useText();
  const [WizardScreen] = useState(() => lazy(async () => ({ default: (await import("./WizardScreen")).WizardScreen })));
  return (
    <Suspense fallback={<ScreenFrame title={text("wizard.title")}><p role="status">{text("wizard.loading")}</p></ScreenFrame>}>
      <WizardScreen memory={memory} />
    </Suspense>
  );
}

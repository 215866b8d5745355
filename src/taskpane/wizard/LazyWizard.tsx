import { lazy, Suspense, useState } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import type { WizardScreenProps } from "./WizardScreen";

/** Fetched when it is opened, so that the pane itself opens fast; drawn anew after a failure, it is fetched anew. */
export function LazyWizard(props: WizardScreenProps) {
  const { text } = useText();
  const [WizardScreen] = useState(() => lazy(async () => ({ default: (await import("./WizardScreen")).WizardScreen })));
  return (
    <Suspense fallback={<ScreenFrame title={text("wizard.title")}><p role="status">{text("wizard.loading")}</p></ScreenFrame>}>
      <WizardScreen {...props} />
    </Suspense>
  );
}

import type { ReactNode } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { steps, type Step } from "./structureState";

type Props = { readonly step: Step; readonly actions?: ReactNode; readonly children: ReactNode };

export function StepFrame({ step, actions, children }: Props) {
  const { text } = useText();
  return (
    <ScreenFrame
      title={text(`structure.${step}.title`)}
      above={text("structure.step", { number: steps.indexOf(step) + 1, total: steps.length })}
      takesFocus={step !== "source"}
      footer={actions}
    >
      {children}
    </ScreenFrame>
  );
}

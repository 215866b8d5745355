import { Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText, type PaneKey } from "../app/useText";
import { StepActions } from "../structure/StepActions";
import type { DraftState } from "./draftKeeper";
import { StepErrors } from "./StepErrors";
import { StepList } from "./StepList";
import { useWizard } from "./wizardContext";
import { useStepsWanted } from "./useStepsWanted";
import type { WizardStep } from "./wizardSteps";

const useStyles = makeStyles({ lead: { color: tokens.colorNeutralForeground2 }, draft: { color: tokens.colorNeutralForeground3 } });

type Props = {
  readonly step: WizardStep;
  readonly lead?: PaneKey | undefined;
  readonly draft: DraftState;
  readonly onLeave: () => void;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly next?: PaneKey;
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

export function WizardFrame({ step, lead, draft, onLeave, onBack, onNext, next, above, children }: Props) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const { state: { restored, filled, undone } } = useWizard();
  const steps = useStepsWanted();
  const refused = typeof draft === "string" ? null : draft;
  return (
    <ScreenFrame
      title={text(`wizard.${step}.title`)}
      above={text("wizard.step", { number: steps.indexOf(step) + 1, total: steps.length })}
      takesFocus
      footer={<StepActions onNext={onNext} {...(onBack ? { onBack } : {})} {...(next ? { next } : {})} />}
    >
      <StepList onOpen={onLeave} />
      {(restored || (filled && step === "project")) && above}
      {undone && <MessageBar intent="success" layout="multiline"><MessageBarBody>{text("wizard.undone")}</MessageBarBody></MessageBar>}
      <StepErrors step={step} />
      {lead && <Text className={styles.lead}>{text(lead)}</Text>}
      {children}
      <Caption1 role="status" className={styles.draft}>
        {refused ? [text("wizard.draft.failed"), ...refused.map(sentence)].join(" ") : ""}
      </Caption1>
      {draft === "saved" && <Caption1 className={styles.draft}>{text("wizard.draft.saved")}</Caption1>}
    </ScreenFrame>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState, type KeyboardEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { useText } from "../app/useText";
import { stepStates, type StepState } from "./stepStates";
import { useWizard } from "./wizardContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  step: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular, height: "auto" },
  state: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

type Props = { readonly onOpen: () => void };

/** Every step with how far it has come, opened when it is asked for. */
export function StepList({ onOpen }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { state: { step: current }, dispatch } = useWizard();
  const { getValues } = useFormContext<Answers>();
  const [states, setStates] = useState<readonly StepState[] | null>(null);
  const id = useId();
  const openerId = `${id}-opener`;

  /** Escape closes the list before it leaves the screen. */
  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !states) return;
    event.preventDefault();
    setStates(null);
    document.getElementById(openerId)?.focus();
  }

  return (
    <div role="presentation" onKeyDown={closeByKey}>
      <Button
        id={openerId}
        appearance="subtle"
        size="small"
        icon={states ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={states !== null}
        aria-controls={id}
        onClick={() => setStates(states ? null : stepStates(getValues()))}
      >
        {text("wizard.steps")}
      </Button>
      <nav id={id} aria-label={text("wizard.steps")} hidden={states === null}>
        <ol className={styles.list}>
          {states?.map(({ step, begun, errors }, index) => (
            <li key={step}>
              <Button
                appearance="subtle"
                className={styles.step}
                {...(step === current ? { "aria-current": "step" as const } : {})}
                onClick={() => { onOpen(); dispatch({ type: "stepOpened", step }); }}
              >
                <span>
                  {text("wizard.steps.number", { number: index + 1, title: text(`wizard.${step}.title`) })}
                  {step !== "summary" && (
                    <span className={errors > 0 ? styles.wrong : styles.state}>
                      {" – "}{errors > 0 ? text("wizard.steps.errors", { count: errors }) : text(begun ? "wizard.steps.begun" : "wizard.steps.empty")}
                    </span>
                  )}
                </span>
              </Button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

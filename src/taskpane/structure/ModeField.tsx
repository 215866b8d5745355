import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../app/useText";
import type { DestinationMode } from "./structureState";

export const modeFieldId = "mode-update";

type Props = { readonly mode: DestinationMode; /** Whether sheets of ours can be updated. */ readonly canUpdate: boolean; readonly onChange: (mode: DestinationMode) => void };

export function ModeField({ mode, canUpdate, onChange }: Props) {
  const { text } = useText();
  return (
    <Field label={text("destination.mode")}>
      <RadioGroup value={mode} onChange={(_event, { value }) => onChange(value as DestinationMode)}>
        {canUpdate && <Radio id={modeFieldId} value="update" label={text("destination.mode.update")} />}
        {/* It stands chosen until something to update is found: who chooses it before that means it. */}
        <Radio value="new" label={text("destination.mode.new")} onClick={() => onChange("new")} />
        <Radio value="wizard" label={text("destination.mode.wizard")} />
      </RadioGroup>
    </Field>
  );
}

import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../app/useText";
import type { DestinationMode } from "./structureState";

export const modeFieldId = "mode-update";

type Props = { readonly mode: DestinationMode; readonly onChange: (mode: DestinationMode) => void };

export function ModeField({ mode, onChange }: Props) {
  const { text } = useText();
  return (
    <Field label={text("destination.mode")}>
      <RadioGroup value={mode} onChange={(_event, { value }) => onChange(value as DestinationMode)}>
        <Radio id={modeFieldId} value="update" label={text("destination.mode.update")} />
        <Radio value="new" label={text("destination.mode.new")} />
      </RadioGroup>
    </Field>
  );
}

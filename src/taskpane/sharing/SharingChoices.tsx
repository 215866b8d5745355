import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../app/useText";
import { scopes, works, type Scope, type Work } from "./useSharing";

type Props = { readonly work: Work; readonly scope: Scope; readonly onWork: (work: Work) => void; readonly onScope: (scope: Scope) => void };

export function SharingChoices({ work, scope, onWork, onScope }: Props) {
  const { text } = useText();
  return (
    <>
      <Field label={text("sharing.work")}>
        <RadioGroup value={work} onChange={(_event, { value }) => onWork(value as Work)}>
          {works.map((one) => <Radio key={one} value={one} label={text(`sharing.work.${one}`)} />)}
        </RadioGroup>
      </Field>
      <Field label={text("sharing.scope")}>
        <RadioGroup value={scope} onChange={(_event, { value }) => onScope(value as Scope)}>
          {scopes.map((one) => <Radio key={one} value={one} label={text(`sharing.scope.${one}`)} />)}
        </RadioGroup>
      </Field>
    </>
  );
}

import { Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useController, useFormContext } from "react-hook-form";
import { useText } from "../app/useText";
import { AnswerControl } from "./AnswerControl";
import { fieldId, type AnswerSpec } from "./answerSpec";
import { useAnswerCheck } from "./useAnswerCheck";
import { WhenReading } from "./WhenReading";

const useStyles = makeStyles({ field: { minWidth: 0 }, wide: { gridColumnStart: "1", gridColumnEnd: "-1" } });

/** Two of these fit beside each other at 320 px. */
const narrow = ["word", "date", "amount", "number"];

const chosen = ["rating", "choice", "optionalChoice"];

type Props = { readonly path: string; readonly spec: AnswerSpec };

export function AnswerField({ path, spec }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { control } = useFormContext<Record<string, string>>();
  const { field, fieldState } = useController({ control, name: path });
  const check = useAnswerCheck();
  const id = fieldId(path);
  const hint = spec.hint ?? (spec.input === "date" ? "answer.date.hint" : null);

  function change(value: string): void {
    field.onChange(value);
    // Choosing is all there is to it; a text is looked at when it is finished.
    if (chosen.includes(spec.input)) check(path);
  }

  return (
    <div className={mergeClasses(styles.field, !narrow.includes(spec.input) && styles.wide)}>
      <Field
        label={{ children: text(spec.label), htmlFor: id }}
        required={spec.required ?? false}
        {...(hint ? { hint: text(hint) } : {})}
        {...(fieldState.error?.message ? { validationMessage: fieldState.error.message } : {})}
      >
        <AnswerControl
          spec={spec}
          id={id}
          value={field.value ?? ""}
          focusRef={field.ref}
          onChange={change}
          onBlur={() => { field.onBlur(); check(path); }}
        />
      </Field>
      {spec.input === "when" && <WhenReading path={path} />}
    </div>
  );
}

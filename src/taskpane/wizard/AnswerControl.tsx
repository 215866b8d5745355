import { Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { consequenceLabels, ratings } from "../../domain/riskScale";
import { useText } from "../app/useText";
import type { AnswerSpec } from "./answerSpec";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

type Props = {
  readonly spec: AnswerSpec;
  readonly id: string;
  readonly value: string;
  readonly focusRef: (control: HTMLElement | null) => void;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
};

/** Takes its description and its errors from the Field round it. */
export function AnswerControl({ spec, id, value, focusRef, onChange, onBlur }: Props) {
  const styles = useStyles();
  const choices = useChoices(spec, value);
  const shared = { id, value, onBlur, className: styles.control, onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value) };
  if (choices) {
    return <Select {...shared} ref={focusRef}>{choices.map(([key, word]) => <option key={key} value={key}>{word}</option>)}</Select>;
  }
  if (spec.input === "paragraph") return <Textarea {...shared} ref={focusRef} dir="auto" rows={2} resize="vertical" />;
  return <Input {...shared} ref={focusRef} dir="auto" autoComplete="off" {...(spec.input === "number" ? { inputMode: "decimal" } : {})} />;
}

/** Null where the answer is typed. What was taken over from elsewhere and is not in the list stands there all the same. */
function useChoices(spec: AnswerSpec, value: string): readonly (readonly [string, string])[] | null {
  const { language, text } = useText();
  const open = ["", text("wizard.choose.none")] as const;
  const listed = spec.input === "rating"
    ? [open, ...ratings.map((rating) => [String(rating), `${rating} – ${consequenceLabels[rating][language]}`] as const)]
    : [...(spec.input === "optionalChoice" ? [open] : []), ...Object.entries(spec.choices ?? {}).map(([key, words]) => [key, words[language]] as const)];
  if (listed.length === 0) return null;
  return listed.some(([key]) => key === value) ? listed : [...listed, [value, value]];
}

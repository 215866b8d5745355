import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { weeksInIsoYear } from "../../domain/isoWeek";
import { useText } from "../app/useText";
import { isoYearOf } from "./structureState";

export const yearFieldId = "year";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { width: "7em", minWidth: 0 },
});

type Props = {
  readonly year: string;
  readonly proposed: string | null;
  readonly error: string | undefined;
  readonly onChange: (year: string) => void;
};

export function YearField({ year, proposed, error, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const isoYear = isoYearOf(year);
  const weeks = isoYear === null ? null : text("tables.year.weeks", { year: isoYear, weeks: weeksInIsoYear(isoYear) });
  const suggestion = proposed !== null && proposed !== year ? proposed : null;
  const hint = weeks ?? [text("tables.year.hint"), suggestion && text("tables.year.proposed", { year: suggestion })].filter(Boolean).join(" ");
  return (
    <div>
      <Field label={{ children: text("tables.year"), htmlFor: yearFieldId }} required hint={hint} {...(error ? { validationMessage: error } : {})}>
        {(field) => (
          <div className={styles.row}>
            <Input {...field} id={yearFieldId} className={styles.input} inputMode="numeric" maxLength={4} value={year} onChange={(_event, { value }) => onChange(value)} />
            {suggestion && isoYear === null && <Button onClick={() => onChange(suggestion)}>{text("tables.year.use", { year: suggestion })}</Button>}
          </div>
        )}
      </Field>
    </div>
  );
}

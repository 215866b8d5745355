import { highOrLow } from "../../domain/mandate/choices";
import { checkSavings, type SavingsLine } from "../../domain/savingsChecks";
import type { TableFinding } from "../../domain/tableFinding";
import { choiceOf } from "../../domain/mandate/choices";
import { textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

export function checkedSavings(savings: TableRecords, { language, cell }: CheckContext): readonly TableFinding[] {
  const lines = savings.snapshot.values.map((_, row): SavingsLine => ({
    measure: textAt(savings, row, "measure"),
    effectRead: choiceOf(highOrLow, textAt(savings, row, "effect")) !== null,
    feasibilityRead: choiceOf(highOrLow, textAt(savings, row, "feasibility")) !== null,
    responsible: textAt(savings, row, "responsible"),
    sum: valueAt(savings, row, "sum"),
    realised: valueAt(savings, row, "realised"),
  }));
  return checkSavings(lines, {
    target: cell("savingsTarget"), identified: cell("savingsIdentified"), toFind: cell("savingsToFind"),
    toFindFirstYear: cell("savingsToFindFirstYear"), firstYearFound: cell("savingsFirstYear"),
  }, language);
}

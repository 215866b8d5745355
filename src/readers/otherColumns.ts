import { issue } from "../domain/issue";
import type { Findings } from "./findings";
import type { SourceRow } from "./source";

/** Tells once of each column that holds something and is not read. */
export function reportOtherColumns(rows: readonly SourceRow[], header: SourceRow | null, known: ReadonlySet<number>, findings: Findings): void {
  const reported = new Set<number>();
  for (const row of rows) {
    for (const [index, { text, place }] of row.entries()) {
      if (text === "" || known.has(index) || reported.has(index) || row[index] === row[index - 1]) continue;
      reported.add(index);
      const name = header?.[index]?.text ?? "";
      const details = { place, read: text, params: { name } };
      findings.add(name === "" ? issue("warning", "table.column.unnamed", details) : issue("info", "table.column.unread", details));
    }
  }
}

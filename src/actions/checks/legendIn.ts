import type { LegendEntry } from "../../domain/legend";
import { roleOf } from "../../sheets/settings/legendTable";
import { textAt } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

/** The legend as the settings sheet has it, each code with its row. */
export function legendIn({ tables }: CheckContext): readonly (LegendEntry & { readonly row: number })[] {
  const records = tables("legend");
  return records?.snapshot.values.flatMap((_, row) => {
    const code = textAt(records, row, "code");
    return code === "" ? [] : [{ row, code, meaning: textAt(records, row, "meaning"), role: roleOf(textAt(records, row, "role")) ?? "meeting" }];
  }) ?? [];
}

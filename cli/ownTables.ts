import { namesOf, type KnownWorkbook } from "../src/actions/knownWorkbook";
import type { TableKind } from "../src/readers/tableReading";

/** `legend` is the table whose first two columns are the codes and what they mean. */
export type OwnTable = { readonly kind: TableKind; readonly isoYear: number | null; readonly table: string; readonly legend: string | null };

/** The tables of Prosjektark's own sheets that were read from a document once; the others follow from these. */
export function ownTables({ settings }: KnownWorkbook): readonly OwnTable[] {
  return settings.subprojects.flatMap((subproject): OwnTable[] => {
    const { tables } = namesOf(subproject);
    return [
      { kind: "progressGrid", isoYear: subproject.period?.from.isoYear ?? null, table: tables.progressPlan, legend: tables.legend },
      { kind: "riskRegister", isoYear: null, table: tables.risks, legend: null },
    ];
  });
}

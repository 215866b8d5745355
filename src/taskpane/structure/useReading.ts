import { useDeferredValue, useMemo } from "react";
import type { Language } from "../../domain/language";
import { readTables, type SourceReading } from "../../readers/readTables";
import { isoYearOf, type StructureState } from "./structureState";

const nothing: SourceReading = { tables: [], issues: [] };

/** The source read with the user's choices so far; deferred, so that a long table does not hold up a key press. */
export function useReading({ source, kind, year, accepted, corrections }: StructureState, language: Language): SourceReading {
  const options = useMemo(() => ({ kind, isoYear: isoYearOf(year), language, accepted, corrections }), [kind, year, language, accepted, corrections]);
  const settled = useDeferredValue(options);
  return useMemo(() => (source ? readTables(source, settled) : nothing), [source, settled]);
}

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Language } from "../../domain/language";
import { readTables, type ReadOptions, type SourceReading } from "../../readers/readTables";
import { isoYearOf, type StructureState } from "./structureState";

const nothing: SourceReading = { tables: [], issues: [] };

/** The source read with the user's choices so far; deferred, so that a long table does not hold up a key press. */
export function useReading({ step, source, kind, kinds, year, accepted, corrections }: StructureState, language: Language): SourceReading {
  const options = useMemo(() => ({ kind, kinds, isoYear: isoYearOf(year), language, accepted, corrections }), [kind, kinds, year, language, accepted, corrections]);
  const settled = useDeferredValue(useSettled(options, step === "preview"));
  return useMemo(() => (source ? readTables(source, settled) : nothing), [source, settled]);
}

/** Shorter than anybody waits between two decisions that are not made in a row. */
const pauseMilliseconds = 250;

/** While decisions are made in a row, nothing is read between them: a long document takes a while. */
function useSettled(options: ReadOptions, waits: boolean): ReadOptions {
  const [settled, settle] = useState(options);
  if (!waits && settled !== options) settle(options);
  useEffect(() => {
    const timer = setTimeout(() => settle(options), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [options]);
  return waits ? settled : options;
}

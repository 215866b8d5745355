import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import type { SourceReading } from "../../readers/readTables";
import type { TableKind } from "../../readers/tableReading";
import { useText } from "../app/useText";
import type { StructureEvent } from "./structureReducer";
import { tableKindFieldId } from "./TableKindField";

export type KindChoice = { readonly choose: (start: string, kind: TableKind | null) => void; /** What the last choice led to, to be told. */ readonly told: string };

/** A table goes to the group of its kind when that is chosen: the focus goes with it, or to `fallbackId` where it is out of sight. */
export function useKindChoice({ tables }: SourceReading, dispatch: Dispatch<StructureEvent>, fallbackId: string): KindChoice {
  const { text } = useText();
  const moved = useRef<string | null>(null);
  const [last, setLast] = useState<string | null>(null);

  useEffect(() => {
    const start = moved.current;
    if (start === null) return;
    moved.current = null;
    if (document.activeElement === document.body || document.activeElement === null) (document.getElementById(tableKindFieldId(start)) ?? document.getElementById(fallbackId))?.focus();
  }, [tables, fallbackId]);

  const choose = useCallback((start: string, kind: TableKind | null) => {
    moved.current = start;
    setLast(start);
    dispatch({ type: "tableKindChosen", start, kind });
  }, [dispatch]);

  const kind = last === null ? undefined : tables.find(({ start }) => start === last)?.kind;
  return { choose, told: kind === undefined ? "" : text("tables.readAs.done", { kind: text(`tables.kind.${kind}`) }) };
}

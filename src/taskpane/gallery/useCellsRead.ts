import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { readArgumentCells } from "../../actions/insert/readArgumentCells";
import type { Outcome } from "../../domain/outcome";
import type { FunctionArgument } from "../../sheets/calls/functionArgument";
import type { CellValue } from "../../sheets/cell";
import { useWorkbook } from "../app/workbookContext";
import { cellsKey, type CellsRead } from "./argumentValue";

/** An address is read when it is finished, not letter by letter. */
const pauseMilliseconds = 300;

/** What the cells that are referred to hold; read anew when the user comes back from the sheet. */
export function useCellsRead(args: readonly FunctionArgument[]) {
  const workbook = useWorkbook();
  const [read, setRead] = useState<CellsRead>(new Map());
  const wanted = args.flatMap((argument) => (cellsKey(argument) === null ? [] : [argument]));
  const missing = wanted.filter((argument) => !read.has(cellsKey(argument) ?? ""));

  const keep = useCallback((argument: FunctionArgument, cells: Outcome<readonly (readonly CellValue[])[]>) => {
    setRead((known) => new Map(known).set(cellsKey(argument) ?? "", cells.ok ? { ok: true, rows: cells.value } : cells));
  }, []);

  const readAll = useEffectEvent((these: readonly FunctionArgument[], isGone: () => boolean) => {
    for (const argument of these) void readArgumentCells(workbook, argument).then((cells) => { if (!isGone()) keep(argument, cells); });
  });
  const readMissing = useEffectEvent((isGone: () => boolean) => readAll(missing, isGone));
  const readAgain = useEffectEvent((isGone: () => boolean) => readAll(wanted, isGone));

  const missingKeys = missing.map(cellsKey).join("\n");
  useEffect(() => {
    if (missingKeys === "") return undefined;
    let gone = false;
    const timer = setTimeout(() => readMissing(() => gone), pauseMilliseconds);
    return () => { gone = true; clearTimeout(timer); };
  }, [missingKeys]);
  useEffect(() => {
    let gone = false;
    const again = () => readAgain(() => gone);
    window.addEventListener("focus", again);
    return () => { gone = true; window.removeEventListener("focus", again); };
  }, []);

  return { read, keep };
}

import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { issue } from "../../domain/issue";
import { failure, success, type Outcome } from "../../domain/outcome";
import { rectOfCells } from "../../sheets/calls/cellsArgument";
import type { FunctionArgument } from "../../sheets/calls/functionArgument";
import type { CellValue } from "../../sheets/cell";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { useWorkbook } from "../app/workbookContext";
import { cellsKey, rowsOf, type CellsRead } from "./argumentValue";

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
    for (const argument of these) void cellsOf(workbook, argument).then((cells) => { if (!isGone()) keep(argument, cells); });
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

async function cellsOf(workbook: WorkbookPort, argument: FunctionArgument): Promise<Outcome<readonly (readonly CellValue[])[]>> {
  if (argument.kind === "cells") {
    const snapshot = await workbook.readCells({ sheetName: argument.sheet === "" ? null : argument.sheet, rect: rectOfCells(argument) });
    if (!snapshot.ok) return snapshot;
    return snapshot.value === null ? failure(issue("error", "insert.sheetMissing", { params: { sheet: argument.sheet } })) : success(rowsOf(argument, snapshot.value));
  }
  const names = argument.kind === "name" ? await workbook.readNames([argument.name]) : null;
  if (names && !names.ok) return names;
  const [cells] = names?.value ?? [];
  return cells ? success(cells.values) : failure(issue("error", "host.itemMissing"));
}

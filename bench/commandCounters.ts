import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkSheets } from "../src/actions/checkSheets";
import type { ImportRequest } from "../src/actions/importRequest";
import { createSubproject } from "../src/actions/createSubproject";
import { importTables } from "../src/actions/importTables";
import { proposeMandateUpdate } from "../src/actions/proposeMandateUpdate";
import { proposeUpdate } from "../src/actions/proposeUpdate";
import { readSource } from "../src/actions/readSource";
import { undoImport } from "../src/actions/undoImport";
import type { Outcome } from "../src/domain/outcome";
import { readMandate } from "../src/domain/mandate/subprojectMandate";
import { serialDay } from "../src/domain/serialDay";
import { readTables } from "../src/readers/readTables";
import { createExcelWorkbook } from "../src/workbook/createExcelWorkbook";
import { openHeadlessHost } from "../workbench/node/headlessHost";
import { gridText, gridYear } from "./gridText";
import type { Measurement } from "./measure";

const mandate = readFileSync(resolve(__dirname, "../samples/fjellbygda-mandat.txt"), "utf8");

function requestOf(text: string, isoYear: number): ImportRequest {
  const source = readSource({ kind: "text", text });
  if (!source.ok) throw new Error("the bench's text could not be read");
  const { tables } = readTables(source.value, { kind: "auto", isoYear, language: "nb", accepted: new Set() });
  return { tables, language: "nb", statusDate: serialDay(isoYear, 3, 2) };
}

function succeeded<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join(", "));
  return outcome.value;
}

/** Syncs, actions and bytes of each command on the sample mandate, and of the import of a larger plan. */
export async function commandCounters(): Promise<readonly Measurement[]> {
  const headless = await openHeadlessHost();
  headless.installGlobals();
  const { counters } = headless.host;
  const workbook = createExcelWorkbook();
  const measurements: Measurement[] = [];
  const counted = async <Value>(name: string, command: () => Promise<Outcome<Value>>): Promise<Value> => {
    counters.reset();
    const value = succeeded(await command());
    const note = `${counters.actions.toLocaleString("en-US")} actions, ${counters.requestBytes.toLocaleString("en-US")} bytes asked, ${counters.responseBytes.toLocaleString("en-US")} answered`;
    measurements.push({ name, value: counters.batches, unit: "syncs", note });
    return value;
  };
  const request = requestOf(mandate, 2024);
  const { undo } = await counted("import of the sample mandate", () => importTables(workbook, request));
  await counted("check of its sheets", () => checkSheets(workbook));
  await counted("proposal of an update", () => proposeUpdate(workbook, request));
  await counted("undo of the import", () => undoImport(workbook, undo, { evenIfChanged: false }));
  const answers = readMandate(JSON.parse(readFileSync(resolve(__dirname, "../samples/fjellbygda-svar.json"), "utf8")));
  const mandateRead = succeeded(answers);
  const today = { today: serialDay(2026, 5, 31) };
  const created = await counted("seventeen sheets of the sample answers", () => createSubproject(workbook, mandateRead, today));
  await counted("check of the seventeen", () => checkSheets(workbook));
  await counted("proposal of their update", () => proposeMandateUpdate(workbook, mandateRead, today));
  await counted("undo of the seventeen", () => undoImport(workbook, created.undo, { evenIfChanged: false }));
  await counted("import of 40 activities × 53 weeks", () => importTables(workbook, requestOf(gridText(40), gridYear)));
  headless.dispose();
  return measurements;
}

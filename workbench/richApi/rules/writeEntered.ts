import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { enteredContent } from "./enteredContent";
import { shaped } from "./shaped";
import { requireUnlocked } from "./sheetProtection";
import { keepHeadersText } from "./tableHeaders";
import { growTableInto } from "./tableGrowth";

/** What `values` and `formulas` share: content is read as if typed, but data validation does not see it (host-protocol.md, rule 5). */
export function writeEntered(range: LiveRange, content: unknown, session: HostSession): void {
  const { sheetId, rect } = placeOf(range, session);
  const contents = shaped(content, rect);
  requireUnlocked(session, sheetId, rect);
  const { engine, settings } = session;
  const formats = engine.numberFormats(sheetId, rect);
  const entered = contents.map((row, rowIndex) => row.map((cell, columnIndex) =>
    enteredContent(cell, formats[rowIndex]?.[columnIndex] ?? "General", settings.currentYear)));
  const inputs = entered.map((row) => row.map(({ input }) => input));
  growTableInto({ sheetId, rect }, inputs, session);
  engine.writeCells(sheetId, rect, inputs);
  if (entered.some((row) => row.some(({ impliedFormat }) => impliedFormat))) {
    engine.setNumberFormats(sheetId, rect, entered.map((row) => row.map(({ impliedFormat }) => impliedFormat ?? null)));
  }
  keepHeadersText({ sheetId, rect }, session);
  session.calculation.written();
}

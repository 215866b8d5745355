import { issue, placeId, type Place } from "../domain/issue";
import { looseDate, plainDate } from "../domain/looseDate";
import { parseRating, type Rating } from "../domain/riskScale";
import { riskWording } from "../domain/riskWording";
import type { ReadRiskField, Risk } from "../domain/risk";
import type { SerialDay } from "../domain/serialDay";
import { reportOtherColumns } from "./otherColumns";
import { createFindings, type Findings } from "./findings";
import { joinedCorrection } from "./joinedText";
import { reportOtherScale } from "./otherScale";
import type { ReadOptions } from "./readTables";
import { misreadRiskHeading, type RiskColumns, type RiskField } from "./riskColumns";
import type { SourceCell, SourceRow } from "./source";
import type { RiskPart } from "./tableParts";
import type { RiskCell, RiskCells, RiskRegisterReading } from "./tableReading";
import { checkText } from "./textFindings";

type Unread = Partial<Record<ReadRiskField, string>>;

/** Reads the parts of one register: the first page, and those that go on under the same header. */
export function readRegister(parts: readonly [RiskPart, ...RiskPart[]], title: string, options: ReadOptions): RiskRegisterReading {
  const [first] = parts;
  const findings = createFindings(options.accepted);
  if (first.header === null) findings.add(issue("warning", "risk.header.missing", { place: { line: first.line, column: 1 } }));
  for (const { line } of parts.slice(1)) findings.add(issue("info", "table.joined", { place: { line, column: 1 }, params: { line: first.line } }));
  reportMisreadHeadings(first, findings);
  reportOtherScale(first, findings);
  const risks: Risk[] = [];
  const places: Place[] = [];
  const cells: RiskCells[] = [];
  for (const part of parts) {
    reportOtherColumns(part.rows, part.header, new Set(part.columns.values()), findings);
    for (const row of part.rows) {
      if (!readRow(row, part.columns, risks, places, cells, findings)) continue;
      cells.push(Object.fromEntries([...part.columns].flatMap(([field, index]) => (row[index] ? [[field, row[index]]] : []))));
    }
  }
  const start = (first.header ?? first.rows[0])?.find(({ text }) => text !== "")?.place ?? { line: first.line, column: 1 };
  return { kind: "riskRegister", id: `riskRegister@${placeId(start)}`, line: first.line, title, risks: risks.map((risk, index) => withCorrectedMeasure(risk, cells[index]?.countermeasure, options.corrections)), places, cells, issues: findings.issues };
}

function reportMisreadHeadings({ header, columns }: RiskPart, findings: Findings): void {
  const taken = new Set(columns.values());
  for (const [index, { text, place }] of (header ?? []).entries()) {
    const heading = taken.has(index) ? misreadRiskHeading(text)?.name : undefined;
    if (heading !== undefined) findings.add(issue("info", "table.heading.repaired", { place, read: text, params: { heading }, confidence: "high" }));
  }
}

/** Whether the row is a risk of its own. */
function readRow(row: SourceRow, columns: RiskColumns, risks: Risk[], places: Place[], cells: RiskCells[], findings: Findings): boolean {
  const filled = [...new Set(row)].filter(({ text }) => text !== "");
  const [first] = filled;
  if (!first) return false;
  const above = risks.at(-1);
  if (row.length === 1 && above && isOfRowAbove(first, above, findings)) {
    risks[risks.length - 1] = { ...above, countermeasure: joinedMeasure(above, first) };
    cells[cells.length - 1] = withRest(cells.at(-1) ?? {}, first);
    return false;
  }
  risks.push(readRisk(row, columns, first, risks.length + 1, findings));
  places.push(row[columns.get("risk") ?? 0]?.place ?? first.place);
  return true;
}

/** Word's plain text breaks the row where a cell holds two paragraphs: nearly always the last, the measure. */
function isOfRowAbove(cell: SourceCell, above: Risk, findings: Findings): boolean {
  return findings.settle(issue("warning", "risk.row.split", { place: cell.place, read: cell.text, proposal: joinedMeasure(above, cell) })) !== null;
}

function joinedMeasure({ countermeasure }: Risk, { text }: SourceCell): string {
  return countermeasure === "" ? text : `${countermeasure}\n${text}`;
}

/** The cell of the measure, with those that go on with it. */
function withRest(cells: RiskCells, rest: SourceCell): RiskCells {
  const { countermeasure } = cells;
  if (!countermeasure) return { ...cells, countermeasure: rest };
  return { ...cells, countermeasure: { ...countermeasure, joined: [...(countermeasure.joined ?? [countermeasure.place]), rest.place] } };
}

function withCorrectedMeasure(risk: Risk, cell: RiskCell | undefined, corrections: ReadonlyMap<string, string> | undefined): Risk {
  const corrected = cell?.joined ? joinedCorrection(cell.place, corrections) : undefined;
  return corrected === undefined ? risk : { ...risk, countermeasure: corrected };
}

function readRisk(row: SourceRow, columns: RiskColumns, first: SourceCell, number: number, findings: Findings): Risk {
  const cellOf = (field: RiskField): SourceCell => {
    const index = columns.get(field);
    const cell = index === undefined ? undefined : row[index];
    const isCovered = index !== undefined && cell === row[index - 1];
    return cell && !isCovered ? cell : { text: "", place: cell?.place ?? first.place };
  };
  for (const field of ["risk", "countermeasure", "owner", "status"] as const) checkText(cellOf(field), findings);
  const unread: Unread = {};
  const likelihood = rating(cellOf("likelihood"), "likelihood", unread, findings);
  const consequence = rating(cellOf("consequence"), "consequence", unread, findings);
  return {
    id: cellOf("id").text || String(number),
    risk: riskText(cellOf("risk"), first.place, findings),
    likelihood,
    consequence,
    typedRiskFactor: typedFactor(cellOf("riskFactor"), likelihood, consequence, unread, findings),
    countermeasure: cellOf("countermeasure").text,
    owner: cellOf("owner").text,
    due: dueDay(cellOf("due"), unread, findings),
    status: cellOf("status").text,
    unread,
  };
}

function riskText(cell: SourceCell, rowPlace: Place, findings: Findings): string {
  if (cell.text === "") {
    findings.add(issue("warning", "risk.row.unnamed", { place: rowPlace, read: "" }));
    return "";
  }
  const wording = riskWording(cell.text);
  if (wording === null) return cell.text;
  return findings.settle(issue("warning", "risk.wording.success", { place: cell.place, read: cell.text, proposal: wording })) ?? cell.text;
}

const blankMarks = /^(?:[-–—.]|n\/a|i\/t|ikke vurdert|ikkje vurdert|ej bedömd)?$/i;

/** Nothing, a dash or 0 is a risk nobody has assessed yet. */
function rating(cell: SourceCell, field: "likelihood" | "consequence", unread: Unread, findings: Findings): Rating | null {
  const { text, place } = cell;
  const read = parseRating(text);
  if (read !== null || blankMarks.test(text)) return read;
  if (text === "0") findings.add(issue("info", "risk.rating.notAssessed", { place, read: text }));
  else {
    findings.add(issue("error", `risk.${field}.unknown`, { place, read: text }));
    unread[field] = text;
  }
  return null;
}

const wholeNumber = /^\d{1,3}(?:[.,]0+)?$/;

function typedFactor({ text, place }: SourceCell, likelihood: Rating | null, consequence: Rating | null, unread: Unread, findings: Findings): number | null {
  if (blankMarks.test(text)) return null;
  if (!wholeNumber.test(text)) {
    findings.add(issue("warning", "risk.factor.unreadable", { place, read: text }));
    unread.typedRiskFactor = text;
    return null;
  }
  const typed = Number(text.replace(",", "."));
  if (typed === 0) return null;
  if (likelihood === null || consequence === null || typed === likelihood * consequence) return typed;
  const product = String(likelihood * consequence);
  const accepted = findings.settle(issue("warning", "risk.factor.mismatch", { place, read: text, params: { likelihood, consequence }, proposal: product }));
  return accepted === null ? typed : Number(accepted);
}

function dueDay({ text, place }: SourceCell, unread: Unread, findings: Findings): SerialDay | null {
  if (text === "" || blankMarks.test(text)) return null;
  const date = looseDate(text);
  if (date?.isPlain) return date.day;
  const accepted = date
    ? findings.settle(issue("warning", "risk.due.unclear", { place, read: text, proposal: plainDate(date) }))
    : findings.settle(issue("warning", "risk.due.unreadable", { place, read: text }));
  if (date && accepted !== null) return date.day;
  unread.due = text;
  return null;
}

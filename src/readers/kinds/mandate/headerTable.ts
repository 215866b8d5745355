import { textField } from "../../records/fields/textField";
import { dateField } from "../../records/fields/dateField";
import { readField } from "../../records/readField";
import type { Draft, FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import { chosenDate, dateWithin, type HeaderDate } from "./headerDates";
import { headerLabel } from "./headerLabels";
import { labelledPeriod } from "./projectPeriod";
import { labelledRole, type LabelledRole } from "./roleLabels";
import { mergedRoles, roleRecord } from "./roleRecord";
import { isRoleLabel } from "./roleWords";

const mostRows = 60;
const mostCells = 6;
const fewestLabels = 2;

type Pair = LabelledRole;

/** Names and values side by side, in one pair of columns or two; in another table such words may stand anywhere in a row. */
function pairsIn(rows: readonly SourceRow[]): Pair[] {
  return rows.flatMap((row) => {
    const cells = [...new Set(row)];
    const pairs: Pair[] = [];
    for (let index = 0; index + 1 < cells.length; index += 2) {
      const [label, value] = [cells[index], cells[index + 1]];
      if (!label || !value || !isLabel(label) || headerLabel(value.text) !== null) break;
      pairs.push({ label: plainLabel(label), value, piece: pieceOfCell(value) });
    }
    return pairs;
  });
}

function isLabel(cell: SourceCell): boolean {
  return headerLabel(cell.text) !== null || isRoleLabel(plainLabel(cell).text);
}

function plainLabel({ text, place }: SourceCell): SourceCell {
  return { text: text.replace(/\s*:\s*$/, ""), place };
}

function pieceOfCell({ text, place }: SourceCell): LabelledRole["piece"] {
  return (from, to) => ({ text: text.slice(from, to), place: { ...place, from: (place.from ?? 0) + from, to: (place.from ?? 0) + to } });
}

export function isHeaderTable(rows: readonly SourceRow[]): boolean {
  if (rows.length > mostRows || rows.some((row) => new Set(row).size > mostCells)) return false;
  const pairs = pairsIn(rows);
  const filled = rows.filter((row) => row.some(({ text }) => text !== "")).length;
  return pairs.filter(({ label }) => headerLabel(label.text) !== null).length >= fewestLabels && pairs.length * 2 >= filled;
}

export function readHeaderTable(rows: readonly SourceRow[], context: ReadingContext): Draft {
  const facts: Record<string, ReadField> = {};
  const roles: ReadRecord[] = [];
  const dates: HeaderDate[] = [];
  const add = (path: string, cell: SourceCell, read: FieldReader) => { facts[path] ??= readField(path, read, cell, cell.place, context); };
  for (const pair of pairsIn(rows)) {
    const { label, value } = pair;
    const path = headerLabel(label.text);
    if (value.text === "") continue;
    if (path === null) {
      const role = labelledRole(pair);
      if (role) roles.push(roleRecord(role, null, context));
    } else if (path === "header.date" || path === "prepared" || path === "approved") {
      dates.push({ kind: path === "header.date" ? "date" : path, cell: value });
    } else if (path === "header.approvedBy") {
      const dated = dateWithin(value);
      if (dated && dated.before.text !== "") dates.push({ kind: "approved", cell: dated.date });
      add(path, dated && dated.before.text !== "" ? dated.before : value, textField);
    } else if (path === "period") {
      for (const [field, { cell, read }] of labelledPeriod({ text: value.text, cell: value, piece: pair.piece }, context)) add(field, cell, read);
    } else {
      add(path, value, path === "progress.from" || path === "progress.to" ? dateField : textField);
    }
  }
  const date = chosenDate(dates);
  if (date) add("header.date", date.cell, date.read);
  return { records: mergedRoles(roles), facts };
}

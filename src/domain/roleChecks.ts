import { issue } from "./issue";
import { overlappingPercent } from "./overlappingPercent";
import { formatDate } from "./serialDay";
import { dateFindings, dayIn, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

export type RoleLine = {
  readonly role: string;
  readonly name: string;
  /** A share: 0.4 of a full position. */
  readonly position: Content;
  readonly from: Content;
  readonly to: Content;
};

/** The words of domain terms in the four languages, whatever stands before and after them. */
const ownerWords = /(?:prosjekteier|prosjekteigar|projektägare|beställare|project owner)(?!\p{L})/iu;
const managerWords = /(?:prosjektleder|prosjektleiar|projektledare|project manager)(?!\p{L})/iu;

export function checkRoles(lines: readonly RoleLine[]): TableFinding[] {
  return [...lines.flatMap((line, row) => [...dateFindings(row, { from: line.from, to: line.to }), ...holderFinding(line, row), ...reversedFinding(line, row)]), ...ownManagers(lines), ...overbooked(lines)];
}

function holderFinding({ role, name }: RoleLine, row: number): TableFinding[] {
  return role !== "" && name === "" ? [{ row, column: "name", issue: issue("warning", "check.role.holderMissing", { params: { role } }) }] : [];
}

function reversedFinding({ role, from, to }: RoleLine, row: number): TableFinding[] {
  const [first, last] = [dayIn(from), dayIn(to)];
  if (first === null || last === null || first <= last) return [];
  return [{ row, column: "to", issue: issue("error", "check.role.reversed", { read: formatDate(last), params: { role, from: formatDate(first) } }) }];
}

/** Who owns the project shall not judge their own work as its manager. */
function ownManagers(lines: readonly RoleLine[]): TableFinding[] {
  const owners = new Set(lines.filter(({ role }) => ownerWords.test(role)).map(personOf));
  return lines.flatMap((line, row) => line.name !== "" && managerWords.test(line.role) && owners.has(personOf(line))
    ? [{ row, column: "name", issue: issue("warning", "check.role.ownerIsManager", { read: line.name }) }]
    : []);
}

/** At the row that brings the person above a full position. */
function overbooked(lines: readonly RoleLine[]): TableFinding[] {
  return [...new Set(lines.map(personOf))].filter((person) => person !== "").flatMap((person) => {
    const own = lines.flatMap((line, row) => (personOf(line) === person && typeof line.position === "number"
      ? [{ row, share: line.position, from: dayIn(line.from), to: dayIn(line.to) }]
      : []));
    const most = overlappingPercent(own);
    const last = own.at(-1);
    return last && most > 100 ? [{ row: last.row, column: "positionPercent", issue: issue("warning", "check.role.overFullPosition", { read: lines[last.row]?.name ?? "", params: { percent: most } }) }] : [];
  });
}

function personOf({ name }: RoleLine): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

import type { MadeTable } from "./kinds";
import type { Seeded } from "./seeded";
import { none, plain } from "./written";

const misread: readonly (readonly [RegExp, string])[] = [[/æ/g, "ee"], [/ø/g, "o"], [/å/g, "a"], [/ö/g, "o"], [/ä/g, "a"], [/l/g, "1"]];

/** What copying, scanning and taste do to a table without changing what it says. */
export function noisy(table: MadeTable, random: Seeded): MadeTable {
  const shuffled = random.chance(0.3) && table.kind !== "progressGrid" ? inAnotherOrder(table, random) : table;
  const scanned = random.chance(0.2) ? withScannedHeading(shuffled, random) : shuffled;
  const summed = scanned.kind === "budget" && random.chance(0.5) ? withSum(scanned) : scanned;
  return random.chance(0.2) && summed.kind !== "progressGrid" ? withForeignColumn(summed, random) : summed;
}

/** The number, where there is one, stays first. */
function inAnotherOrder(table: MadeTable, random: Seeded): MadeTable {
  const [first, ...rest] = table.columns;
  const columns = rest.map((column) => ({ column, at: random.next() })).sort((one, other) => one.at - other.at).map(({ column }) => column);
  return first ? { ...table, columns: [first, ...columns] } : table;
}

/** One long heading as a scanner reads it. */
function withScannedHeading(table: MadeTable, random: Seeded): MadeTable {
  const [letter, reading] = random.pick(misread);
  return { ...table, columns: table.columns.map((column) => (column.heading.length > 5 && !/\d/.test(column.heading) ? { ...column, heading: column.heading.replace(letter, reading) } : column)) };
}

function withForeignColumn(table: MadeTable, random: Seeded): MadeTable {
  const columns = [...table.columns, { field: "foreign", heading: random.pick(["Arkivref.", "Dnr", "Ref."]) }];
  return { ...table, columns, rows: table.rows.map((row) => ({ ...row, foreign: random.chance(0.5) ? plain(`${random.between(10, 99)}/${random.between(100, 999)}`) : none })) };
}

/** The sum of amounts as they were said; it is no post. */
function withSum(table: MadeTable): MadeTable {
  const total = table.rows.reduce((sum, row) => sum + Number((row["yearAmount"]?.said ?? "0").replace(/\D/g, "")), 0);
  return { ...table, sum: { post: plain("Sum"), yearAmount: plain(String(total).replace(/\B(?=(\d{3})+$)/g, " ")) } };
}

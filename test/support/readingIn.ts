import type { ProgressGridReading, RiskRegisterReading, SourceReading } from "../../src/readers/readTables";

/** The one grid of the source. */
export function gridIn({ tables }: SourceReading): ProgressGridReading {
  return only(tables.filter((table) => table.kind === "progressGrid"));
}

/** The one risk register of the source. */
export function registerIn({ tables }: SourceReading): RiskRegisterReading {
  return only(tables.filter((table) => table.kind === "riskRegister"));
}

function only<Item>([item, ...more]: readonly Item[]): Item {
  if (item === undefined || more.length > 0) throw new Error(`There are ${more.length + (item === undefined ? 0 : 1)} of them`);
  return item;
}

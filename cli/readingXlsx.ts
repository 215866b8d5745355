import { importTables } from "../src/actions/importTables";
import type { Outcome } from "../src/domain/outcome";
import type { Language } from "../src/domain/language";
import type { FileReading } from "./readOneFile";
import { today } from "./today";
import type { WrittenWorkbook } from "./writeWorkbook";

/** The sheets of everything that was read, in the workbook it came from or in a new one; null where there is nothing to write. */
export async function readingXlsx({ reading, xlsx }: FileReading, language: Language): Promise<Outcome<WrittenWorkbook> | null> {
  if (reading.tables.length === 0) return null;
  const { writeWorkbook } = await import("./writeWorkbook");
  return writeWorkbook(xlsx, language, (workbook) => importTables(workbook, { tables: reading.tables, language, statusDate: today() }));
}

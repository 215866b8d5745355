import { withoutBlankRecords } from "../../records/blankRecords";
import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { informationColumns } from "./informationFields";
import { planHeadings, readInformationSection } from "./informationSection";

export const informationReader: RecordKindReader = {
  kind: "informationPlan",
  tables: [{
    part: "informationPlan",
    columns: informationColumns,
    required: [["measure", "audience"], ["audience", "when"]],
    main: "measure",
    finish,
  }],
  titles: [...planHeadings, "informasjon", "kommunikasjon", "information", "kommunikation", "communication"],
  titledTables: [{ part: "informationPlan", columns: informationColumns, required: [["measure", "when"], ["measure", "responsible"]], main: "measure", finish }],
  readSection: readInformationSection,
};

function finish(records: readonly ReadRecord[], _rows: readonly SourceRow[], context: ReadingContext): Draft {
  return { records: withoutBlankRecords(records, "measure", context) };
}

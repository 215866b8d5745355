import { withoutBlankRecords } from "../../records/blankRecords";
import type { RecordKindReader } from "../../records/recordKindReader";
import { informationColumns } from "./informationFields";
import { readInformationSection } from "./informationSection";

export const informationReader: RecordKindReader = {
  kind: "informationPlan",
  tables: [{
    part: "informationPlan",
    columns: informationColumns,
    required: [["measure", "audience"], ["audience", "when"]],
    main: "measure",
    finish: (records, _rows, context) => ({ records: withoutBlankRecords(records, "measure", context) }),
  }],
  readSection: readInformationSection,
};

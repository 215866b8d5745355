import type { RecordKindReader } from "../../records/recordKindReader";
import { finishSavingsTable } from "./finishSavings";
import { isSavingsByYear, readSavingsByYear } from "./savingsByYear";
import { savingsColumns } from "./savingsFields";
import { readSavingsDocument } from "./savingsText";

export const savingsReader: RecordKindReader = {
  kind: "savings",
  tables: [{
    part: "savings.measures", columns: savingsColumns, main: "measure", finish: finishSavingsTable,
    required: [["measure", "amountYear1"], ["measure", "feasibility"], ["measure", "politicalAcceptance"], ["measure", "effect", "consequenceEmployees"], ["measure", "effect", "consequenceUsers"], ["measure", "effect", "realised"], ["measure", "realised"]],
  }],
  rows: { fits: isSavingsByYear, read: readSavingsByYear },
  readDocument: readSavingsDocument,
};

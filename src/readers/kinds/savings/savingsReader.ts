import type { RecordKindReader } from "../../records/recordKindReader";
import { yearColumns } from "../amounts/yearColumns";
import { finishSavingsTable } from "./finishSavings";
import { isSavingsByYear, readSavingsByYear } from "./savingsByYear";
import { amountNames, plainAmountNames } from "./savingsNames";
import { savingsColumns } from "./savingsFields";
import { readSavingsDocument } from "./savingsText";

export const savingsReader: RecordKindReader = {
  kind: "savings",
  tables: [{
    part: "savings.measures", columns: savingsColumns, main: "measure", finish: finishSavingsTable,
    readsAlso: (header) => yearColumns(header, [...amountNames, ...plainAmountNames]).map(({ index }) => index),
    required: [["measure", "amountYear1"], ["measure", "feasibility"], ["measure", "politicalAcceptance"], ["measure", "effect", "consequenceEmployees"], ["measure", "effect", "consequenceUsers"], ["measure", "effect", "realised"], ["measure", "realised"]],
  }],
  rows: { fits: isSavingsByYear, read: readSavingsByYear },
  readDocument: readSavingsDocument,
};

import { textField } from "../../records/fields/textField";
import type { RecordKindReader } from "../../records/recordKindReader";
import type { SourceRow } from "../../source";
import { postNames } from "../budget/budgetNames";
import { activityNames, taskNames } from "../taskNames";
import { yearColumns } from "../amounts/yearColumns";
import { finishSavingsTable } from "./finishSavings";
import { isSavingsByYear, readSavingsByYear } from "./savingsByYear";
import { amountNames, measureNames, plainAmountNames, savingsHeadings } from "./savingsNames";
import { savingsColumns } from "./savingsFields";
import { readSavingsDocument } from "./savingsText";

const readsAlso = (header: SourceRow) => yearColumns(header, [...amountNames, ...plainAmountNames]).map(({ index }) => index);
const titledColumns: typeof savingsColumns = { ...savingsColumns, measure: { names: [...measureNames, ...postNames, ...taskNames, ...activityNames], read: textField } };

export const savingsReader: RecordKindReader = {
  kind: "savings",
  tables: [{
    part: "savings.measures", columns: savingsColumns, main: "measure", finish: finishSavingsTable, readsAlso,
    required: [["measure", "amountYear1"], ["measure", "feasibility"], ["measure", "politicalAcceptance"], ["measure", "effect", "consequenceEmployees"], ["measure", "effect", "consequenceUsers"], ["measure", "effect", "realised"], ["measure", "realised"]],
  }],
  titles: savingsHeadings,
  titledTables: [{ part: "savings.measures", columns: titledColumns, main: "measure", finish: finishSavingsTable, readsAlso, required: [["measure", "amountYear1"], ["measure", "plainAmount"]] }],
  rows: { fits: isSavingsByYear, read: readSavingsByYear },
  readDocument: readSavingsDocument,
};

import type { RecordKindReader } from "../../records/recordKindReader";
import { yearColumns } from "../amounts/yearColumns";
import { isFinancingByYear, readFinancingByYear } from "./financingByYear";
import { financingColumns } from "./financingFields";
import { amountNames } from "./financingNames";
import { readFinancingSection } from "./financingText";
import { finishFinancingTable } from "./finishFinancing";

export const financingReader: RecordKindReader = {
  kind: "financing",
  tables: [{
    part: "financing", columns: financingColumns, main: "source", finish: finishFinancingTable,
    readsAlso: (header) => yearColumns(header, amountNames).map(({ index }) => index),
    required: [["source", "amount"], ["source", "status", "condition"], ["source", "kind", "status"], ["source", "kind", "condition"]],
  }],
  rows: { fits: isFinancingByYear, read: readFinancingByYear },
  readSection: readFinancingSection,
};

import type { RecordKindReader } from "../../records/recordKindReader";
import type { SourceRow } from "../../source";
import { yearColumns } from "../amounts/yearColumns";
import { isFinancingByYear, readFinancingByYear } from "./financingByYear";
import { financingColumns, titledFinancingColumns } from "./financingFields";
import { amountNames, financingHeadings } from "./financingNames";
import { readFinancingSection } from "./financingText";
import { finishFinancingTable } from "./finishFinancing";

const readsAlso = (header: SourceRow) => yearColumns(header, amountNames).map(({ index }) => index);

export const financingReader: RecordKindReader = {
  kind: "financing",
  tables: [{
    part: "financing", columns: financingColumns, main: "source", finish: finishFinancingTable, readsAlso,
    required: [["source", "amount"], ["source", "status", "condition"], ["source", "kind", "status"], ["source", "kind", "condition"]],
  }],
  titles: financingHeadings,
  titledTables: [{ part: "financing", columns: titledFinancingColumns, main: "source", finish: finishFinancingTable, readsAlso, required: [["source", "amount"]] }],
  rows: { fits: isFinancingByYear, read: readFinancingByYear },
  readSection: readFinancingSection,
};

import { describeWorkbook } from "./describeWorkbook";
import { tablesMarkdown } from "./tablesMarkdown";
import { tablesSchema } from "./tablesSchema";

/** The published descriptions by file, as the blueprints say they should be. */
export function tableDocuments(): ReadonlyMap<string, string> {
  const description = describeWorkbook();
  return new Map([
    ["docs/tabeller.md", tablesMarkdown(description)],
    ["docs/tables.schema.json", `${JSON.stringify(tablesSchema(description), null, 2)}\n`],
  ]);
}

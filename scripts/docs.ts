/** `npm run docs` writes the published description of the tables from the blueprints. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { tableDocuments } from "./tables/tableDocuments";

for (const [file, content] of tableDocuments()) {
  writeFileSync(path.resolve(__dirname, "..", file), content);
  console.log(`Wrote ${file}.`);
}

/** `npm run docs` writes the published descriptions of the tables and the functions, from the code that makes them. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { functionDocuments } from "./functionDocs/functionDocuments";
import { tableDocuments } from "./tables/tableDocuments";

for (const [file, content] of [...tableDocuments(), ...functionDocuments()]) {
  writeFileSync(path.resolve(__dirname, "..", file), content);
  console.log(`Wrote ${file}.`);
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import type { ManifestFinding } from "./finding";

const schemas = path.resolve(__dirname, "../schemas");
const mainSchema = "OfficeAppManifestV1_1.xsd";

function schemaFile(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(path.join(schemas, fileName), "utf8") };
}

/** Microsoft's manifest schema, with no network: the schemas lie beside this. */
export async function checkSchema(xml: string): Promise<ManifestFinding[]> {
  const imported = readdirSync(schemas).filter((file) => file.endsWith(".xsd") && file !== mainSchema);
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schemaFile(mainSchema),
    preload: imported.map(schemaFile),
  });
  return errors.map((error) => ({ code: "schema", sentence: "The manifest follows Microsoft's schema.", detail: `${error.loc ? `line ${error.loc.lineNumber}: ` : ""}${error.message}` }));
}

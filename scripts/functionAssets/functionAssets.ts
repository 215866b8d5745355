import type { Language } from "../../src/domain/language";
import { developmentAddress, readFunctionsMetadata, translateMetadata } from "./functionsMetadata";
import { helpIndex, helpPage } from "./helpPage";

/** Excel's locale of each language; the manifest's Override elements name the same files. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  nb: "functions.json",
  nn: "functions.nn-NO.json",
  sv: "functions.sv-SE.json",
  en: "functions.en-US.json",
};

/** Everything that is generated from src/functions, by path in dist. */
export async function functionAssets(address: string = developmentAddress): Promise<ReadonlyMap<string, string>> {
  const metadata = await readFunctionsMetadata(address);
  const assets = new Map([[metadataFiles.nb, JSON.stringify(metadata, null, 2)]]);
  for (const language of ["nn", "sv", "en"] as const) {
    assets.set(metadataFiles[language], JSON.stringify(translateMetadata(metadata, language), null, 2));
  }
  for (const described of metadata.functions) assets.set(`help/${described.id}.html`, helpPage(described));
  return assets.set("help/index.html", helpIndex(metadata));
}

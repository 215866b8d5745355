import { languages } from "../../src/domain/language";
import { metadataFiles } from "../../src/text/functions/metadataFiles";
import { developmentAddress, readFunctionsMetadata, translateMetadata } from "./functionsMetadata";
import { helpPath } from "./helpMarkup";
import { helpIndex, helpPage } from "./helpPage";

/** Everything that is generated from src/functions, by path in dist. */
export async function functionAssets(address: string = developmentAddress): Promise<ReadonlyMap<string, string>> {
  const inBokmal = await readFunctionsMetadata(address);
  const assets = new Map<string, string>();
  for (const language of languages) {
    const metadata = language === "nb" ? inBokmal : translateMetadata(inBokmal, language);
    assets.set(metadataFiles[language], JSON.stringify(metadata, null, 2));
    for (const described of metadata.functions) assets.set(helpPath(described.id, language), helpPage(described, language));
    assets.set(helpPath("index", language), helpIndex(metadata, language));
  }
  return assets;
}

import { readFunctionsMetadata, translateMetadata } from "../../scripts/functionAssets/functionsMetadata";
import { languages } from "../../src/domain/language";
import { metadataFiles } from "../../src/text/functions/metadataFiles";

/** Answers the pane's questions for the functions' descriptions as the build's server does; nothing else is there. */
export async function serveFunctionMetadata(): Promise<jest.Mock> {
  const inBokmal = await readFunctionsMetadata();
  const files = new Map(languages.map((language) => [metadataFiles[language], language === "nb" ? inBokmal : translateMetadata(inBokmal, language)] as const));
  const fetchMock = jest.fn(async (name: string) => ({ ok: files.has(name), status: files.has(name) ? 200 : 404, json: async () => files.get(name) }));
  Object.assign(globalThis, { fetch: fetchMock });
  return fetchMock;
}

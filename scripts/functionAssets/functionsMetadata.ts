import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { followUpTranslations } from "../../src/text/functions/followUpTranslations";
import type { FunctionTranslation, TranslatedLanguage } from "../../src/text/functions/functionTranslation";
import { riskTranslations } from "../../src/text/functions/riskTranslations";

export type ParameterMetadata = {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
};

export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
};

export type FunctionsMetadata = { readonly functions: readonly FunctionMetadata[] };

/** The address the sources and manifest.xml are written for; a build for another server puts its own in its place. */
export const developmentAddress = "https://localhost:3000";

export const translations: Readonly<Record<string, FunctionTranslation>> = { ...riskTranslations, ...followUpTranslations };

const sources = path.resolve(__dirname, "../../src/functions");

/** Read from the functions' own JSDoc, in bokmål. Throws with every error the tool found. */
export async function readFunctionsMetadata(address: string = developmentAddress, folder: string = sources): Promise<FunctionsMetadata> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts")).sort().map((file) => path.join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // allowCustomDataForDataTypeAny, which the tool always sets, is left out: our functions want a cell's plain value.
  const { functions } = JSON.parse(metadataJson) as FunctionsMetadata;
  return { functions: functions.map((metadata) => ({ ...metadata, helpUrl: helpAddress(metadata, address) })) };
}

function helpAddress({ id, helpUrl }: Partial<FunctionMetadata>, address: string): string {
  if (!helpUrl?.startsWith(`${developmentAddress}/`)) throw new Error(`${id}: @helpurl must begin with ${developmentAddress}/`);
  return address + helpUrl.slice(developmentAddress.length);
}

/** The same functions with the texts of another language; ids, names, types and options stay. */
export function translateMetadata({ functions }: FunctionsMetadata, language: TranslatedLanguage): FunctionsMetadata {
  return { functions: functions.map((metadata) => translateFunction(metadata, language)) };
}

function translateFunction(metadata: FunctionMetadata, language: TranslatedLanguage): FunctionMetadata {
  const translation = translations[metadata.id];
  if (!translation) throw new Error(`${metadata.id} has no translations in src/text/functions`);
  const parameters = metadata.parameters.map((parameter) => {
    const words = translation.parameters[parameter.name];
    if (!words) throw new Error(`${metadata.id}: the parameter ${parameter.name} has no translations in src/text/functions`);
    return { ...parameter, name: words.name[language], description: words.description[language] };
  });
  return { ...metadata, description: translation.description[language], parameters };
}

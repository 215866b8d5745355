import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { budgetTranslations } from "../../src/text/functions/budgetTranslations";
import { followUpTranslations } from "../../src/text/functions/followUpTranslations";
import type { FunctionTranslation, TranslatedLanguage } from "../../src/text/functions/functionTranslation";
import { measureTranslations } from "../../src/text/functions/measureTranslations";
import { riskTranslations } from "../../src/text/functions/riskTranslations";
import { weekTranslations } from "../../src/text/functions/weekTranslations";

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

export type FunctionsMetadata = {
  /** An error in a range is given to the function, so that it says which argument is wrong and the other rows still spill. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
};

/** The address the sources and manifest.xml are written for; a build for another server puts its own in its place. */
export const developmentAddress = "https://localhost:3000";

const translations: Readonly<Record<string, FunctionTranslation>> = {
  ...riskTranslations, ...followUpTranslations, ...budgetTranslations, ...weekTranslations, ...measureTranslations,
};

const sources = path.resolve(__dirname, "../../src/functions");

/** Read from the functions' own JSDoc, in bokmål. Throws with every error the tool found. */
export async function readFunctionsMetadata(address: string = developmentAddress, folder: string = sources): Promise<FunctionsMetadata> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts")).sort().map((file) => path.join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // allowCustomDataForDataTypeAny, which the tool always sets, is left out: our functions want a cell's plain value.
  const { functions } = JSON.parse(metadataJson) as FunctionsMetadata;
  return { allowErrorForDataTypeAny: true, functions: functions.map((metadata) => ({ ...metadata, helpUrl: helpAddress(metadata, address) })) };
}

function helpAddress({ id, helpUrl }: Partial<FunctionMetadata>, address: string): string {
  if (!helpUrl?.startsWith(`${developmentAddress}/`)) throw new Error(`${id}: @helpurl must begin with ${developmentAddress}/`);
  return address + helpUrl.slice(developmentAddress.length);
}

/** The same functions with the texts and help pages of another language; ids, names, types and options stay. */
export function translateMetadata({ functions, ...rest }: FunctionsMetadata, language: TranslatedLanguage): FunctionsMetadata {
  return { ...rest, functions: functions.map((metadata) => translateFunction(metadata, language)) };
}

function translateFunction(metadata: FunctionMetadata, language: TranslatedLanguage): FunctionMetadata {
  const translation = translations[metadata.id];
  if (!translation) throw new Error(`${metadata.id} has no translations in src/text/functions`);
  const parameters = metadata.parameters.map((parameter) => {
    const words = translation.parameters[parameter.name];
    if (!words) throw new Error(`${metadata.id}: the parameter ${parameter.name} has no translations in src/text/functions`);
    return { ...parameter, name: words.name[language], description: words.description[language] };
  });
  return { ...metadata, description: translation.description[language], helpUrl: metadata.helpUrl.replace("/help/", `/help/${language}/`), parameters };
}

import type { FunctionMetadata, FunctionsMetadata } from "../functionAssets/functionsMetadata";
import { functionMetadataRules } from "./functionMetadataRules";
import type { ManifestFinding } from "./finding";
import { duplicates } from "./manifestRule";

/** The metadata of the default language, of the others by locale, and the ids src/functions associates. */
export type BuiltMetadata = {
  readonly defaultMetadata: FunctionsMetadata;
  readonly translated: Readonly<Record<string, FunctionsMetadata>>;
  readonly associated: readonly string[];
};

export function checkFunctionsMetadata({ defaultMetadata, translated, associated }: BuiltMetadata): ManifestFinding[] {
  const all = [["", defaultMetadata] as const, ...Object.entries(translated)];
  return [
    ...all.flatMap(([locale, { functions }]) => functions.flatMap((metadata) => ruleFindings(metadata, locale))),
    ...sameEverywhere(defaultMetadata, translated),
    ...uniqueNames(defaultMetadata),
    ...associations(defaultMetadata, associated),
  ];
}

function ruleFindings(metadata: FunctionMetadata, locale: string): ManifestFinding[] {
  return functionMetadataRules.flatMap(({ code, sentence, find }) =>
    find(metadata).map((detail) => ({ code, sentence, detail: locale === "" ? detail : `${detail} (${locale})` })));
}

/** All but the texts and the page that explains them. */
function shape(metadata: FunctionMetadata): FunctionMetadata {
  return { ...metadata, description: "", helpUrl: "", parameters: metadata.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })) };
}

function sameEverywhere(defaultMetadata: FunctionsMetadata, translated: BuiltMetadata["translated"]): ManifestFinding[] {
  const expected = JSON.stringify(defaultMetadata.functions.map(shape));
  return Object.entries(translated)
    .filter(([, { functions }]) => JSON.stringify(functions.map(shape)) !== expected)
    .map(([detail]) => ({ code: "function.localesDiffer", sentence: "Ids, names, types and options are the same in every language.", detail }));
}

function uniqueNames({ functions }: FunctionsMetadata): ManifestFinding[] {
  const sentence = "Ids and names are used once, in capitals or not.";
  return [...duplicates(functions.map(({ id }) => id.toUpperCase())), ...duplicates(functions.map(({ name }) => name.toUpperCase()))]
    .map((detail) => ({ code: "function.duplicate", sentence, detail }));
}

function associations({ functions }: FunctionsMetadata, associated: readonly string[]): ManifestFinding[] {
  const ids = functions.map(({ id }) => id);
  return [
    ...ids.filter((id) => !associated.includes(id)).map((detail) => ({ code: "function.notAssociated", sentence: "Every described function is associated by src/functions; it would be #NAME?.", detail })),
    ...associated.filter((id) => !ids.includes(id)).map((detail) => ({ code: "function.notDescribed", sentence: "Every associated function is described.", detail })),
  ];
}

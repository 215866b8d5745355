import type { FunctionMetadata } from "../functionAssets/functionsMetadata";

export type FunctionRule = { readonly code: string; readonly sentence: string; readonly find: (metadata: FunctionMetadata) => readonly string[] };

/** As long as Excel's own function wizard shows (Excel specifications, argument help). */
const longestDescription = 255;
const longestName = 128;

/** A1 or R1C1: Excel would read the name as a cell. */
function isCellAddress(name: string): boolean {
  return /^[A-Z]{1,3}[0-9]+$/i.test(name) || /^(?:R[0-9]*)?(?:C[0-9]*)?$/i.test(name);
}

export const functionMetadataRules: readonly FunctionRule[] = [
  {
    code: "function.id",
    sentence: `A function's id is 3 to ${longestName} of A–Z, 0–9, dot and underscore, and begins with a letter.`,
    find: ({ id }) => (/^[A-Z][A-Z0-9._]{2,127}$/.test(id) ? [] : [id]),
  },
  {
    code: "function.name",
    sentence: `A function's name begins with a letter, has 3 to ${longestName} letters, digits, dots and underscores, and is not a cell address.`,
    find: ({ name }) => (/^\p{L}[\p{L}\p{N}._]{2,127}$/u.test(name) && !isCellAddress(name) ? [] : [name]),
  },
  {
    code: "function.description",
    sentence: `A function and each of its parameters has a description of at most ${longestDescription} characters.`,
    find: ({ id, description, parameters }) => [{ name: id, description }, ...parameters]
      .filter((described) => !described.description || described.description.length > longestDescription)
      .map((described) => (described.name === id ? id : `${id}, ${described.name}`)),
  },
  {
    code: "function.helpUrl",
    sentence: "A function has a help page on https (Marketplace policy 1120.5).",
    find: ({ id, helpUrl }) => (URL.canParse(helpUrl) && new URL(helpUrl).protocol === "https:" ? [] : [id]),
  },
  {
    code: "function.optionalOrder",
    sentence: "Optional parameters stand after those that are needed.",
    find: ({ id, parameters }) => {
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      return firstOptional >= 0 && parameters.slice(firstOptional).some((parameter) => !parameter.optional) ? [id] : [];
    },
  },
];

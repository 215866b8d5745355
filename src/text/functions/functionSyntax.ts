export const functionNamespace = "PROSJEKT";

type DescribedCall = { readonly name: string; readonly parameters: readonly { readonly name: string; readonly optional?: boolean | undefined }[] };

/** How a call is written, with what may be left out in brackets. */
export function functionSyntax({ name, parameters }: DescribedCall, separator: string): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${functionNamespace}.${name}(${shown.join(separator)})`;
}

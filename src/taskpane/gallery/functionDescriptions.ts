import * as z from "zod/mini";
import type { Language } from "../../domain/language";
import { metadataFiles } from "../../text/functions/metadataFiles";

const description = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  helpUrl: z.string(),
  parameters: z.array(z.object({ name: z.string(), description: z.string(), optional: z.optional(z.boolean()) })),
});

const metadata = z.object({ functions: z.array(description) });

type ParameterDescription = { readonly name: string; readonly description: string; readonly optional?: boolean | undefined };

export type FunctionDescription = Omit<z.infer<typeof description>, "parameters"> & { readonly parameters: readonly ParameterDescription[] };

const fetched = new Map<Language, Promise<readonly FunctionDescription[]>>();

/** The file that Excel itself describes the functions from, in the pane's language. A failure is not remembered. */
export function functionDescriptions(language: Language): Promise<readonly FunctionDescription[]> {
  const known = fetched.get(language);
  if (known) return known;
  const asked = fetchDescriptions(language);
  fetched.set(language, asked);
  asked.catch(() => fetched.delete(language));
  return asked;
}

async function fetchDescriptions(language: Language): Promise<readonly FunctionDescription[]> {
  const response = await fetch(metadataFiles[language]);
  if (!response.ok) throw new Error(`${metadataFiles[language]}: ${response.status}`);
  return metadata.parse(await response.json()).functions;
}

/** On the pane's own server, whichever the metadata was made for. */
export function helpPath({ helpUrl }: FunctionDescription): string {
  return URL.canParse(helpUrl) ? new URL(helpUrl).pathname : helpUrl;
}

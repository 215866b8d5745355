import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionsById } from "../../src/functions/functionsById";
import type { FunctionsMetadata } from "../functionAssets/functionsMetadata";
import { checkFunctionsMetadata } from "./checkFunctionsMetadata";
import type { ManifestFinding } from "./finding";
import { attribute, elements, type Manifest } from "./manifestDocument";
import { addresses } from "./rules/addressRules";

/** Every address of the manifest and every help page as a file in dist, and what functions.json says. */
export function checkBuiltFiles(manifest: Manifest, dist: string): ManifestFinding[] {
  const metadata = metadataFiles(manifest).filter(({ address }) => existsSync(fileOf(dist, address)))
    .map(({ locale, address }) => ({ locale, content: JSON.parse(readFileSync(fileOf(dist, address), "utf8")) as FunctionsMetadata }));
  const helpPages = metadata.flatMap(({ content }) => content.functions.map(({ helpUrl }) => helpUrl));
  const missing = [...new Set([...addresses(manifest), ...helpPages])].filter((address) => URL.canParse(address) && !existsSync(fileOf(dist, address)));
  return [
    ...missing.map((detail) => ({ code: "file.missing", sentence: "Every address of the manifest is a file of the build.", detail })),
    ...metadataFindings(metadata),
  ];
}

function metadataFindings(metadata: readonly { locale: string; content: FunctionsMetadata }[]): ManifestFinding[] {
  const defaultMetadata = metadata.find(({ locale }) => locale === "")?.content;
  if (!defaultMetadata) return [];
  const translated = Object.fromEntries(metadata.filter(({ locale }) => locale !== "").map(({ locale, content }) => [locale, content]));
  return checkFunctionsMetadata({ defaultMetadata, translated, associated: Object.keys(functionsById) });
}

/** The default language has no locale of its own here. */
function metadataFiles({ root, resources }: Manifest): { locale: string; address: string }[] {
  const urls = elements(root, "Metadata").flatMap((part) => elements(part, "SourceLocation")).flatMap((point) => resources.get(attribute(point, "resid"))?.element ?? []);
  return urls.flatMap((url) => [
    { locale: "", address: attribute(url, "DefaultValue") },
    ...elements(url, "Override").map((override) => ({ locale: attribute(override, "Locale"), address: attribute(override, "Value") })),
  ]);
}

function fileOf(dist: string, address: string): string {
  return path.join(dist, decodeURIComponent(new URL(address).pathname));
}

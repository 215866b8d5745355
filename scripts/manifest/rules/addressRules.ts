import { attribute, elements, resourceValue, type Manifest } from "../manifestDocument";
import type { ManifestRule } from "../manifestRule";

/** Every address in the manifest, those of other languages with them. */
export function addresses({ root }: Manifest): string[] {
  const holders = elements(root, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url");
  return holders
    .flatMap((holder) => [attribute(holder, "DefaultValue"), ...elements(holder, "Override").map((override) => attribute(override, "Value"))])
    .filter((address) => address !== "");
}

function isAbsolute(address: string): boolean {
  return URL.canParse(address);
}

function isOrigin(domain: string): boolean {
  return URL.canParse(domain) && new URL(domain).protocol === "https:" && new URL(domain).origin === domain.trim().replace(/\/$/, "");
}

/** Script, page and metadata of the functions must come from one domain (Marketplace policy 1120.5). */
function functionOrigins(manifest: Manifest): string[] {
  const points = elements(manifest.root, "Script", "Page", "Metadata").flatMap((part) => elements(part, "SourceLocation"));
  const found = points.map((point) => resourceValue(manifest, attribute(point, "resid"))).filter(isAbsolute);
  return [...new Set(found.map((address) => new URL(address).origin))];
}

export const addressRules: readonly ManifestRule[] = [
  {
    code: "address.notHttps",
    sentence: "Office loads nothing over any other protocol than https.",
    find: (manifest) => addresses(manifest).filter((address) => isAbsolute(address) && !address.startsWith("https://")),
  },
  {
    code: "address.relative",
    sentence: "An address in a manifest is whole, with protocol and host.",
    find: (manifest) => addresses(manifest).filter((address) => !isAbsolute(address)),
  },
  {
    code: "address.originsDiffer",
    sentence: "Script, page and metadata of the custom functions come from the same domain.",
    find: (manifest) => { const origins = functionOrigins(manifest); return origins.length > 1 ? [origins.join(", ")] : []; },
  },
  {
    code: "appDomain.invalid",
    sentence: "An AppDomain is https:// and a host, with no path and no wildcard.",
    find: ({ root }) => elements(root, "AppDomain").map((domain) => domain.textContent ?? "").filter((domain) => !isOrigin(domain)),
  },
];

import type { ManifestFinding } from "./finding";
import type { Manifest } from "./manifestDocument";
import type { ManifestRule } from "./manifestRule";
import { addressRules } from "./rules/addressRules";
import { iconRules } from "./rules/iconRules";
import { identityRules } from "./rules/identityRules";
import { localeRules } from "./rules/localeRules";
import { requirementRules } from "./rules/requirementRules";
import { resourceRules } from "./rules/resourceRules";
import { ribbonRules } from "./rules/ribbonRules";
import { runtimeRules } from "./rules/runtimeRules";

/** What the schema does not see. */
export const manifestRules: readonly ManifestRule[] = [
  ...identityRules, ...addressRules, ...resourceRules, ...localeRules, ...requirementRules, ...runtimeRules, ...ribbonRules, ...iconRules,
];

export function lintManifest(manifest: Manifest): ManifestFinding[] {
  return manifestRules.flatMap(({ code, sentence, find }) => find(manifest).map((detail) => ({ code, sentence, detail })));
}

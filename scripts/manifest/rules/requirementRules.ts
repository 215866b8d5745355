import { attribute, childElements, elements, type Manifest } from "../manifestDocument";
import type { ManifestRule } from "../manifestRule";
import { requirementSets } from "./requirementSets";

type RequiredSet = { readonly name: string; readonly version: string };

function requiredSets({ root }: Manifest): RequiredSet[] {
  return elements(root, "Set").map((set) => ({
    name: attribute(set, "Name"),
    version: attribute(set, "MinVersion") || (set.parentElement ? attribute(set.parentElement, "DefaultMinVersion") : "") || "1.1",
  }));
}

function requires(manifest: Manifest, name: string): boolean {
  return requiredSets(manifest).some((set) => set.name === name);
}

export const requirementRules: readonly ManifestRule[] = [
  {
    code: "requirements.missing",
    sentence: "Requirements say which versions of Excel can run the add-in.",
    find: ({ root }) => (childElements(root, "Requirements").length === 0 ? ["<Requirements>"] : []),
  },
  {
    code: "requirement.unknown",
    sentence: "A requirement set exists, in that version, and can be asked for in a manifest.",
    find: (manifest) => requiredSets(manifest).filter(({ name, version }) => !requirementSets[name]?.includes(version)).map(({ name, version }) => `${name} ${version}`),
  },
  {
    code: "sharedRuntime.notRequired",
    sentence: "A shared runtime needs the set SharedRuntime.",
    find: (manifest) => (elements(manifest.root, "Runtime").length > 0 && !requires(manifest, "SharedRuntime") ? ["<Runtime>"] : []),
  },
  {
    code: "functionsRuntime.notRequired",
    sentence: "Custom functions need the set CustomFunctionsRuntime.",
    find: (manifest) => (elements(manifest.root, "Namespace").length > 0 && !requires(manifest, "CustomFunctionsRuntime") ? ["<Namespace>"] : []),
  },
];

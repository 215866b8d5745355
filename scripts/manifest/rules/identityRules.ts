import { attribute, childElements, elements, resourceValue, shown } from "../manifestDocument";
import type { ManifestRule } from "../manifestRule";

/** Host Name in the base manifest and the xsi:type VersionOverrides has for it. */
const hosts = ["Database", "Document", "Mailbox", "Notebook", "Presentation", "Project", "Workbook"];

function baseHosts(root: Element): string[] {
  return childElements(root, "Hosts").flatMap((list) => childElements(list, "Host")).map((host) => attribute(host, "Name"));
}

export const identityRules: readonly ManifestRule[] = [
  {
    code: "version.tooLow",
    sentence: "The version is 1.0 or higher.",
    find: ({ root }) => childElements(root, "Version").map((version) => version.textContent ?? "").filter((version) => !(Number.parseInt(version, 10) >= 1)),
  },
  {
    code: "supportUrl.missing",
    sentence: "SupportUrl leads a user to help.",
    find: ({ root }) => (childElements(root, "SupportUrl").length === 0 ? ["<SupportUrl>"] : []),
  },
  {
    code: "host.unknown",
    sentence: `A Host is one of ${hosts.join(", ")}.`,
    find: ({ root }) => baseHosts(root).filter((host) => !hosts.includes(host)),
  },
  {
    code: "host.notInBase",
    sentence: "A Host of VersionOverrides is among the manifest's own Hosts.",
    find: ({ root }) => elements(root, "VersionOverrides").flatMap((overrides) => elements(overrides, "Host")).map((host) => attribute(host, "type")).filter((host) => !baseHosts(root).includes(host)),
  },
  {
    code: "namespace.invalid",
    sentence: "A function namespace has at least three characters: a letter, then letters, digits, dots and underscores.",
    find: (manifest) => elements(manifest.root, "Namespace").map((namespace) => resourceValue(manifest, attribute(namespace, "resid"))).filter((text) => !/^\p{L}[\p{L}\p{N}._]{2,}$/u.test(text)),
  },
  {
    code: "namespace.localised",
    sentence: "The namespace is the same in every language; formulas hold it.",
    find: ({ root, resources }) => elements(root, "Namespace").flatMap((namespace) => resources.get(attribute(namespace, "resid"))?.element ?? []).filter((text) => elements(text, "Override").length > 0).map(shown),
  },
];

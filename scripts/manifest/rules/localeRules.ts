import { attribute, childElements, elements, shown, type Manifest } from "../manifestDocument";
import { duplicates, type ManifestRule } from "../manifestRule";
import { officeLocales } from "./officeLocales";

const translatedLocales = ["nn-NO", "sv-SE", "en-US"];

function defaultLocale({ root }: Manifest): string {
  return childElements(root, "DefaultLocale")[0]?.textContent ?? "";
}

function overriddenLocales(element: Element): string[] {
  return childElements(element, "Override").map((override) => attribute(override, "Locale"));
}

/** Runtime has an Override too, of another kind. */
function translatable({ root }: Manifest): Element[] {
  return elements(root, "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url", "String");
}

/** What must come in every language: all texts but the namespace, and the functions' metadata. */
function mustBeTranslated(manifest: Manifest): Element[] {
  const { root, resources } = manifest;
  const namespaces = elements(root, "Namespace").map((namespace) => attribute(namespace, "resid"));
  const metadata = elements(root, "Metadata").flatMap((part) => elements(part, "SourceLocation")).flatMap((point) => resources.get(attribute(point, "resid"))?.element ?? []);
  const texts = elements(root, "String").filter((text) => !namespaces.includes(attribute(text, "id")));
  return [...childElements(root, "DisplayName"), ...childElements(root, "Description"), ...texts, ...metadata];
}

export const localeRules: readonly ManifestRule[] = [
  {
    code: "override.defaultLocale",
    sentence: "The default language stands in DefaultValue and has no Override.",
    find: (manifest) => translatable(manifest).filter((element) => overriddenLocales(element).includes(defaultLocale(manifest))).map(shown),
  },
  {
    code: "override.twice",
    sentence: "A language has one Override.",
    find: (manifest) => translatable(manifest).flatMap((element) => duplicates(overriddenLocales(element)).map((locale) => `${locale} in ${shown(element)}`)),
  },
  {
    code: "locale.unknown",
    sentence: "A locale is one Office comes in, as a full tag.",
    find: (manifest) => [...new Set([defaultLocale(manifest), ...translatable(manifest).flatMap(overriddenLocales)])].filter((locale) => !officeLocales.has(locale)),
  },
  {
    code: "override.missing",
    sentence: `Every text and the functions' metadata have an Override for ${translatedLocales.join(", ")}; Office would show the default language without a word.`,
    find: (manifest) => mustBeTranslated(manifest).flatMap((element) =>
      translatedLocales.filter((locale) => !overriddenLocales(element).includes(locale)).map((locale) => `${locale} in ${shown(element)}`)),
  },
];

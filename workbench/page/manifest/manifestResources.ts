import type { HostLocale } from "../hostLocale";

export type ManifestResources = { text(resid: string): string; path(resid: string): string };

/** <Resources> in one language: an Override for the locale, else the DefaultValue (documented under "bt:Override"). */
export function readResources(manifest: Document, locale: HostLocale): ManifestResources {
  const values = new Map<string, string>();
  for (const resource of elements(manifest, "Resources").flatMap((resources) => [...resources.querySelectorAll("[id]")])) {
    const override = elements(resource, "Override").find((candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
    values.set(attribute(resource, "id"), (override ?? resource).getAttribute(override === undefined ? "DefaultValue" : "Value") ?? "");
  }
  const text = (resid: string) => {
    const value = values.get(resid);
    if (value === undefined) throw new Error(`manifest.xml names the resource "${resid}" and does not define it.`);
    return value;
  };
  return { text, path: (resid) => pathOf(text(resid)) };
}

/** The manifest names the host it is installed from; the workbench serves the same files from its own. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

export function elements(parent: Document | Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", localName)];
}

export function children(parent: Element, localName: string): Element[] {
  return [...parent.children].filter((child) => child.localName === localName);
}

export function child(parent: Element, localName: string): Element {
  const found = children(parent, localName)[0];
  if (found === undefined) throw new Error(`manifest.xml: <${parent.localName}> lacks <${localName}>.`);
  return found;
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${element.localName}> lacks ${name}.`);
  return value;
}

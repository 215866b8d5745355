import { JSDOM } from "jsdom";

const resourceSections = { Images: "Image", Urls: "Url", ShortStrings: "String", LongStrings: "String" } as const;

export type ResourceSection = keyof typeof resourceSections;

export type Manifest = {
  readonly root: Element;
  /** Resources by id; an id that is defined twice keeps its first section. */
  readonly resources: ReadonlyMap<string, { readonly section: ResourceSection; readonly element: Element }>;
};

/** Throws where the text is not well-formed XML. */
export function parseManifest(xml: string): Manifest {
  const root = new JSDOM(xml, { contentType: "text/xml" }).window.document.documentElement;
  const entries = sections().flatMap((section) =>
    elements(root, section).flatMap((list) => childElements(list).map((element) => [attribute(element, "id"), { section, element }] as const)));
  return { root, resources: new Map(entries.reverse()) };
}

export function sections(): ResourceSection[] {
  return Object.keys(resourceSections) as ResourceSection[];
}

/** By local name: the manifest mixes three namespaces that say nothing a rule needs. */
export function elements(scope: Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...scope.getElementsByTagNameNS("*", name)]);
}

export function childElements(parent: Element, name?: string): Element[] {
  return [...parent.children].filter((child) => name === undefined || child.localName === name);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", name) ?? "";
}

/** An element as a message names it: <Control id="…">. */
export function shown(element: Element): string {
  const attributes = ["id", "resid", "name", "Name", "Locale", "size", "DefaultValue", "Value"];
  const first = attributes.find((name) => element.hasAttribute(name));
  return first ? `<${element.localName} ${first}="${attribute(element, first)}">` : `<${element.localName}>`;
}

export function resourceValue({ resources }: Manifest, resid: string): string {
  const resource = resources.get(resid);
  return resource ? attribute(resource.element, "DefaultValue") : "";
}

import { attribute, childElements, elements, sections, shown, type ResourceSection } from "../manifestDocument";
import { duplicates, type ManifestRule } from "../manifestRule";

/** Which section an element's resid points into. */
const expectedSection: Readonly<Record<string, ResourceSection>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
  Image: "Images",
};

function references(root: Element): Element[] {
  return elements(root, ...Object.keys(expectedSection)).filter((element) => element.hasAttribute("resid"));
}

export const resourceRules: readonly ManifestRule[] = [
  {
    code: "resource.undefined",
    sentence: "A resid points to a resource that is defined.",
    find: ({ root, resources }) => references(root).filter((element) => !resources.has(attribute(element, "resid"))).map(shown),
  },
  {
    code: "resource.wrongSection",
    sentence: "A resid points into the section its element takes: titles and labels ShortStrings, descriptions LongStrings, addresses Urls, icons Images.",
    find: ({ root, resources }) => references(root)
      .filter((element) => {
        const resource = resources.get(attribute(element, "resid"));
        return resource !== undefined && resource.section !== expectedSection[element.localName];
      })
      .map(shown),
  },
  {
    code: "resource.duplicate",
    sentence: "A resource id is defined once.",
    find: ({ root }) => duplicates(sections().flatMap((section) => elements(root, section)).flatMap((list) => childElements(list)).map((resource) => attribute(resource, "id"))),
  },
];

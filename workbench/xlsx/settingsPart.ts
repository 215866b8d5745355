import { attributesXml, childAt, childrenNamed, type XmlElement } from "./xmlTree";
import { xmlDeclaration, type PackageParts } from "./packageParts";
import { decodeXstring } from "./xstring";

/**
 * Office settings live in the add-in's web extension part: a property bag whose values are JSON texts ([MS-OWEXML] 2.2.5
 * CT_OsfWebExtension, 2.2.9 CT_OsfWebExtensionProperty; the surrounding parts as in Microsoft's "Automatically open a task
 * pane with a document", section on Open XML). The pane is referenced but not shown.
 */
export type AddInReference = { readonly id: string; readonly version: string };

/** Stands in for the manifest's id where the caller knows none: Excel then keeps the settings, but gives them to no add-in. */
export const unknownAddIn: AddInReference = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

const folder = "xl/webextensions";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function addSettings(parts: PackageParts, settings: Readonly<Record<string, unknown>>, addIn: AddInReference): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const properties = entries.map(([name, value]) => `<we:property${attributesXml({ name, value: JSON.stringify(value ?? null) })}/>`).join("");
  const reference = attributesXml({ id: addIn.id, version: addIn.version, store: "developer", storeType: "Registry" });
  parts.add(`${folder}/webextension1.xml`, "application/vnd.ms-office.webextension+xml", `${xmlDeclaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${addIn.id.toUpperCase()}}">`
    + `<we:reference${reference}/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${relationships}"/></we:webextension>`);
  parts.add(`${folder}/taskpanes.xml`, "application/vnd.ms-office.webextensiontaskpanes+xml", `${xmlDeclaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}">`
    + `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${relationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`);
  parts.relate(`${folder}/taskpanes.xml`, "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml");
  parts.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", `${folder}/taskpanes.xml`);
}

/** The settings one add-in left, or all add-ins where none is named. Office's own keys are not the add-in's. */
export function readSettings(webExtensions: readonly XmlElement[], addInId: string | undefined): Record<string, unknown> {
  const wanted = webExtensions.filter((extension) => addInId === undefined || [addInId, unknownAddIn.id].some((id) => isSameId(childAt(extension, "reference")?.attributes["id"], id)));
  const properties = wanted.flatMap((extension) => childrenNamed(childAt(extension, "properties"), "property"));
  return Object.fromEntries(properties.flatMap(({ attributes: { name = "", value = "" } }) => (name === "" || name.startsWith("Office.") ? [] : [[name, parseJson(decodeXstring(value))]])));
}

function isSameId(a: string | undefined, b: string): boolean {
  const plain = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
  return a !== undefined && plain(a) === plain(b);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

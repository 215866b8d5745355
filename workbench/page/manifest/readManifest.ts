import type { HostLocale } from "../hostLocale";
import { attribute, child, children, elements, type ManifestResources, readResources } from "./manifestResources";

export type CommandAction = { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly functionName: string };

export type Command = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Pixels to path. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: CommandAction;
};

export type CommandGroup = { readonly id: string; readonly label: string; readonly commands: readonly Command[] };
export type CommandTab = { readonly id: string; readonly label: string; readonly groups: readonly CommandGroup[] };

export type AddinManifest = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly pagePath: string;
  readonly functionsPath: string;
  readonly namespace: string;
  readonly tabs: readonly CommandTab[];
  readonly cellMenu: readonly Command[];
};

/** What Excel takes from manifest.xml to show an add-in, in one language. */
export function readManifest(manifest: Document, locale: HostLocale): AddinManifest {
  const resources = readResources(manifest, locale);
  const app = manifest.documentElement;
  const points = elements(manifest, "ExtensionPoint");
  const ofType = (type: string) => points.filter((point) => typeOf(point) === type);
  const functions = ofType("CustomFunctions")[0];
  if (functions === undefined) throw new Error("manifest.xml has no custom functions.");
  return {
    id: child(app, "Id").textContent.trim(),
    version: child(app, "Version").textContent.trim(),
    name: attribute(child(app, "DisplayName"), "DefaultValue"),
    pagePath: resources.path(sourceOf(functions, "Page")),
    functionsPath: resources.path(sourceOf(functions, "Metadata")),
    namespace: resources.text(attribute(child(functions, "Namespace"), "resid")),
    tabs: ofType("PrimaryCommandSurface").flatMap((point) => children(point, "CustomTab").map((tab) => readTab(tab, resources))),
    cellMenu: ofType("ContextMenu")
      .flatMap((point) => children(point, "OfficeMenu"))
      .filter((menu) => attribute(menu, "id") === "ContextMenuCell")
      .flatMap((menu) => children(menu, "Control").map((control) => readCommand(control, resources))),
  };
}

export function commandsOf({ tabs, cellMenu }: AddinManifest): readonly Command[] {
  return [...tabs.flatMap((tab) => tab.groups.flatMap((group) => group.commands)), ...cellMenu];
}

function readTab(tab: Element, resources: ManifestResources): CommandTab {
  return {
    id: attribute(tab, "id"),
    label: labelOf(tab, resources),
    groups: children(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: labelOf(group, resources),
      commands: children(group, "Control").map((control) => readCommand(control, resources)),
    })),
  };
}

function readCommand(control: Element, resources: ManifestResources): Command {
  if (typeOf(control) !== "Button") throw new Error(`The workbench draws buttons; manifest.xml has a ${typeOf(control)}.`);
  return {
    id: attribute(control, "id"),
    label: labelOf(control, resources),
    description: resources.text(attribute(child(child(control, "Supertip"), "Description"), "resid")),
    icons: new Map(children(child(control, "Icon"), "Image").map((image) => [Number(attribute(image, "size")), resources.path(attribute(image, "resid"))])),
    action: readAction(child(control, "Action")),
  };
}

function readAction(action: Element): CommandAction {
  return typeOf(action) === "ExecuteFunction"
    ? { kind: "executeFunction", functionName: child(action, "FunctionName").textContent.trim() }
    : { kind: "showTaskpane" };
}

function sourceOf(functions: Element, part: "Page" | "Metadata"): string {
  return attribute(child(child(functions, part), "SourceLocation"), "resid");
}

function labelOf(element: Element, resources: ManifestResources): string {
  return resources.text(attribute(child(element, "Label"), "resid"));
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { type HostLocale, hostLocales } from "../../../workbench/page/hostLocale";
import { commandsOf, readManifest } from "../../../workbench/page/manifest/readManifest";

const xml = readFileSync(path.join(__dirname, "addin.manifest.xml"), "utf8");

function read(text: string, locale: HostLocale) {
  return readManifest(new new JSDOM().window.DOMParser().parseFromString(text, "application/xml"), locale);
}

test("tabs, groups and buttons come in the manifest's order with label, tip, icons and action", () => {
  const [tab] = read(xml, "nb-NO").tabs;
  expect(tab).toMatchObject({ id: "Vei.Tab", label: "Veiplan" });
  expect(tab?.groups.map(({ id, label }) => ({ id, label }))).toEqual([{ id: "Vei.Group", label: "Ark" }]);
  expect(tab?.groups[0]?.commands).toEqual([
    { id: "Vei.Open", label: "Åpne", description: "Åpner ruten.", icons: new Map([[16, "/icons/16.png"], [32, "/icons/32.png"]]), action: { kind: "showTaskpane" } },
    { id: "Vei.Check", label: "Kontroller", description: "Ser etter hull.", icons: new Map([[16, "/icons/16.png"]]), action: { kind: "executeFunction", functionName: "checkRoads" } },
  ]);
});

test("a language's Override wins; where there is none the default stands", () => {
  const open = (locale: HostLocale) => read(xml, locale).tabs[0]?.groups[0]?.commands[0];
  expect(open("nn-NO")).toMatchObject({ label: "Opne", description: "Opnar ruta." });
  expect(open("sv-SE")).toMatchObject({ label: "Åpne", description: "Åpner ruten." });
});

test("the add-in's addresses become paths of the workbench's own server", () => {
  expect(read(xml, "nb-NO")).toMatchObject({ id: "5e1f6c1c-0d6b-4a0e-9f33-0c6f0f8f1a11", name: "Veiplan", pagePath: "/pane.html", functionsPath: "/functions.json", namespace: "VEI" });
  expect(read(xml, "sv-SE").functionsPath).toBe("/functions.sv-SE.json");
});

test("the cell's context menu is read from its own extension point", () => {
  expect(read(xml, "nb-NO").cellMenu.map((command) => command.id)).toEqual(["Vei.CellCheck"]);
});

test.each([
  ["a resource that is not defined", xml.replace('id="Open.Tip"', 'id="Open.Tipp"'), /Open\.Tip/],
  ["a control the workbench cannot draw", xml.replace('xsi:type="Button" id="Vei.Open"', 'xsi:type="Menu" id="Vei.Open"'), /Menu/],
  ["a button without an action", xml.replace('<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url"/></Action>', ""), /Action/],
])("%s is said, not drawn around", (_what, text, message) => {
  expect(() => read(text, "nb-NO")).toThrow(message);
});

test.each(hostLocales)("Prosjektark's own manifest can be drawn in %s", (locale) => {
  const manifest = read(readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8"), locale);
  expect(commandsOf(manifest).filter(({ label, description, icons }) => label === "" || description === "" || icons.size < 3)).toEqual([]);
  expect(manifest.tabs).toHaveLength(1);
  expect(manifest.cellMenu).toHaveLength(1);
});

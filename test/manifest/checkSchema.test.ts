import { readFileSync } from "node:fs";
import path from "node:path";
import { checkSchema } from "../../scripts/manifest/checkSchema";

const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test("the manifest follows Microsoft's schema", async () => {
  expect(await checkSchema(xml)).toEqual([]);
});

const broken: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ["elements out of order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>prosjektark</Id>"],
  ["an unknown permission", "ReadWriteDocument", "WriteEverything"],
  ["a control without a supertip", /<Supertip>[\s\S]*?<\/Supertip>/, ""],
  ["a group without an icon", /(<Label resid="PaneGroup.Label"\/>\s*)<Icon>[\s\S]*?<\/Icon>/, "$1"],
  ["an Override outside its Url", /(<bt:Override Locale="nn-NO" Value="[^"]*functions\.nn-NO\.json"\/>)([\s\S]*?<\/bt:Url>)/, "$2$1"],
  ["a name longer than 125 characters", '<DisplayName DefaultValue="Prosjektark">', `<DisplayName DefaultValue="${"P".repeat(126)}">`],
];

test.each(broken)("%s is found, with its line", async (_what, from, to) => {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  const findings = await checkSchema(changed);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings[0]?.detail).toMatch(/^line \d+/);
});

test("text that is not XML is a finding", async () => {
  expect((await checkSchema("<OfficeApp><Id>")).length).toBeGreaterThan(0);
});

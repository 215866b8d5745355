import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { officeApiUse } from "../support/officeApiUse";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const declared = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
const uses = officeApiUse();

test("the manifest declares ExcelApi 1.12", () => {
  expect(declared).toBe(12);
});

test("src/workbook uses the Excel object model at all", () => {
  expect(uses.length).toBeGreaterThan(30);
});

test.each(uses.map((use) => [`${use.type}.${use.member}`, use] as const))("%s is inside the declared requirement set", (_name, { apiSet }) => {
  const version = /^ExcelApi 1\.(\d+)$/.exec(apiSet ?? "")?.[1];
  expect({ apiSet, inside: version !== undefined && Number(version) <= declared }).toEqual({ apiSet, inside: true });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { lintManifest, manifestRules } from "../../scripts/manifest/lintManifest";
import { parseManifest } from "../../scripts/manifest/manifestDocument";
import { mutations } from "./mutations";

const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

function codesOf(manifest: string): string[] {
  return [...new Set(lintManifest(parseManifest(manifest)).map((finding) => finding.code))];
}

test("the manifest breaks no rule", () => {
  expect(lintManifest(parseManifest(xml))).toEqual([]);
});

test.each(mutations)("$code: $what", ({ code, change }) => {
  expect(codesOf(change(xml))).toContain(code);
});

test("every rule has a mutation that breaks it", () => {
  const broken = mutations.map((mutation) => mutation.code);
  expect(manifestRules.map((rule) => rule.code).filter((code) => !broken.includes(code))).toEqual([]);
});

test("rules have codes of their own", () => {
  const codes = manifestRules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
});

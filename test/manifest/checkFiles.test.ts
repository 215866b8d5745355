import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandsById } from "../../src/commands/registerCommands";
import { checkBuiltFiles } from "../../scripts/manifest/checkBuiltFiles";
import { checkCommands } from "../../scripts/manifest/checkCommands";
import { checkIconFiles } from "../../scripts/manifest/checkIconFiles";
import { parseManifest } from "../../scripts/manifest/manifestDocument";

const project = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(project, "manifest.xml"), "utf8");
const manifest = parseManifest(xml);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "prosjektark-manifest-"));
  cpSync(path.join(project, "assets"), path.join(folder, "assets"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("icon files", () => {
  test("are there, PNG, of the size their place asks for", () => {
    expect(checkIconFiles(manifest, folder)).toEqual([]);
  });

  test("one that is missing is found", () => {
    rmSync(path.join(folder, "assets/check-16.png"));
    expect(checkIconFiles(manifest, folder).map((finding) => finding.code)).toEqual(["icon.fileMissing"]);
  });

  test("one of the wrong size is found", () => {
    cpSync(path.join(folder, "assets/check-20.png"), path.join(folder, "assets/check-16.png"));
    const [finding] = checkIconFiles(manifest, folder);
    expect(finding?.code).toBe("icon.pixels");
    expect(finding?.detail).toContain("20 × 20, not 16 × 16");
  });

  test("one that is no PNG is found", () => {
    writeFileSync(path.join(folder, "assets/icon-32.png"), "<svg/>");
    expect(checkIconFiles(manifest, folder).map((finding) => finding.code)).toEqual(["icon.notPng"]);
  });
});

describe("commands", () => {
  test("have a button each, and every button a command", () => {
    expect(checkCommands(manifest, Object.keys(commandsById))).toEqual([]);
  });

  test("a button without a command is found", () => {
    const changed = parseManifest(xml.replace("<FunctionName>checkSheets<", "<FunctionName>checkEverything<"));
    expect(checkCommands(changed, Object.keys(commandsById)).map((finding) => finding.code)).toEqual(["command.notRegistered", "command.unreachable"]);
  });
});

test("an address that is no file of the build is found", () => {
  const codes = checkBuiltFiles(manifest, folder).map(({ code, detail }) => `${code} ${detail}`);
  expect(codes).toContain("file.missing https://localhost:3000/taskpane.html");
  expect(codes).not.toContain("file.missing https://localhost:3000/assets/icon-32.png");
});

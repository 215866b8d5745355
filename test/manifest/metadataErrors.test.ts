import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFunctionsMetadata } from "../../scripts/functionAssets/functionsMetadata";

let folder: string;

beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "prosjektark-functions-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(source: string): Promise<unknown> {
  writeFileSync(path.join(folder, "sample.ts"), source);
  return readFunctionsMetadata(undefined, folder);
}

const tags = (lines: string) => `/**\n * Tekst.\n * @customfunction SAMPLE SAMPLE\n${lines} */\n`;
const helpUrl = " * @helpurl https://localhost:3000/help/SAMPLE.html\n";

test("a function that is in order is read", async () => {
  expect(await read(`${tags(helpUrl)}export function SAMPLE(): string { return ""; }`)).toMatchObject({ functions: [{ id: "SAMPLE" }] });
});

test("a parameter type Excel has not got is an error", async () => {
  await expect(read(`${tags(helpUrl)}export function SAMPLE(day: Date): string { return String(day); }`)).rejects.toThrow(/day|type/i);
});

test("the same id twice is an error", async () => {
  const one = `${tags(helpUrl)}export function SAMPLE(): string { return ""; }\n`;
  await expect(read(one + one.replace("function SAMPLE", "function OTHER"))).rejects.toThrow(/SAMPLE/);
});

test("a function without a help page is an error", async () => {
  await expect(read(`${tags("")}export function SAMPLE(): string { return ""; }`)).rejects.toThrow("SAMPLE: @helpurl");
});

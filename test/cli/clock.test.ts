import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./commandLine";

const clock = /Temporal\.Now|Date\.now\(|new Date\(\s*\)|performance\.now\(/;

function sources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

test("of all that the command line runs of the add-in, only `today` reads the clock", () => {
  const files = ["cli", "src/domain", "src/readers", "src/sheets", "src/actions", "src/text", "src/workbook"].flatMap(sources);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => clock.test(readFileSync(join(projectRoot, file), "utf8")))).toEqual([join("cli", "today.ts")]);
});

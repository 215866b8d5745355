import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

const require = createRequire(join(process.cwd(), "package.json"));
const compiled = new Map<string, Script>();

/** A file of @microsoft/office-js, unmodified; compiled once a process and run in as many windows as there are clients. */
export function officeLibrary(fileName: string): Script {
  const known = compiled.get(fileName);
  if (known) return known;
  const script = new Script(readFileSync(require.resolve(`@microsoft/office-js/dist/${fileName}`), "utf8"), { filename: fileName });
  compiled.set(fileName, script);
  return script;
}

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../src/domain/language";
import { translate } from "../src/text/translate";

const root = resolve(__dirname, "..");

/** Where the built add-in stands; built first on a fresh checkout, because the sheets' formulas are calculated by its functions. */
export function builtAddin(language: Language): string {
  const folder = resolve(root, "dist");
  if (!existsSync(resolve(folder, "functions.js"))) {
    process.stderr.write(`${translate(language, "cli:building")}\n`);
    execFileSync(process.execPath, [resolve(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  }
  return folder;
}

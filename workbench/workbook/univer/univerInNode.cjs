/**
 * Node's door to Univer, whose packages no Node can load as they are (ESM-only dependencies behind CommonJS, and the other way about):
 * univerPackages.ts as one CommonJS file, built when it is missing or older than what it is made of.
 */
const { execFileSync } = require("node:child_process");
const { statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../../..");
const bundle = join(root, ".cache/univer.cjs");
const madeOf = [join(__dirname, "univerPackages.ts"), join(__dirname, "iteratorSome.ts"), join(root, "package-lock.json"), join(root, "workbench/build.mjs")];

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (changedAt(bundle) < Math.max(...madeOf.map(changedAt))) {
  execFileSync(process.execPath, [join(root, "workbench/build.mjs"), "engine"], { stdio: ["ignore", "ignore", "inherit"] });
}

module.exports = require(bundle);

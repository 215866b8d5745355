import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync, type BuildOptions } from "esbuild";
import type * as FunctionsModule from "../src/functions/functionsById";

const folder = resolve(__dirname, "..");

const options: BuildOptions = { absWorkingDir: folder, entryPoints: ["src/functions/functionsById.ts"], bundle: true, platform: "node", target: "es2020", write: false };

/** Built as the add-in is, so that what is measured is what runs in Excel. */
export function loadFunctions(): typeof FunctionsModule {
  const [file] = buildSync({ ...options, format: "cjs" }).outputFiles ?? [];
  const module = { exports: {} };
  new Function("module", "exports", file?.text ?? "")(module, module.exports);
  return module.exports as typeof FunctionsModule;
}

/** Bytes gzip: all that the functions carry, and what of it is written here. */
export function functionsSize(): { readonly all: number; readonly own: number } {
  const size = (extra: BuildOptions) => gzipSync(buildSync({ ...options, format: "iife", minify: true, ...extra }).outputFiles?.[0]?.contents ?? "", { level: 9 }).length;
  return { all: size({}), own: size({ packages: "external" }) };
}

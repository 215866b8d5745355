import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { commandsById } from "../../src/commands/registerCommands";
import { checkBuiltFiles } from "./checkBuiltFiles";
import { checkCommands } from "./checkCommands";
import { checkIconFiles } from "./checkIconFiles";
import { checkSchema } from "./checkSchema";
import type { ManifestFinding } from "./finding";
import { lintManifest } from "./lintManifest";
import { parseManifest } from "./manifestDocument";

export type Validation = { readonly findings: readonly ManifestFinding[]; readonly buildChecked: boolean };

/** `project` holds assets/ and, once it is built, dist/. No network. */
export async function validateManifest(manifestFile: string, project: string): Promise<Validation> {
  const xml = readFileSync(manifestFile, "utf8");
  const schemaFindings = await checkSchema(xml);
  const dist = path.join(project, "dist");
  const buildChecked = existsSync(path.join(dist, "functions.json"));
  const manifest = parsed(xml);
  if (!manifest) return { findings: schemaFindings, buildChecked: false };
  return {
    findings: [
      ...schemaFindings,
      ...lintManifest(manifest),
      ...checkIconFiles(manifest, project),
      ...checkCommands(manifest, Object.keys(commandsById)),
      ...(buildChecked ? checkBuiltFiles(manifest, dist) : []),
    ],
    buildChecked,
  };
}

/** Null where it is not XML, which the schema check has said with its line. */
function parsed(xml: string): ReturnType<typeof parseManifest> | null {
  try {
    return parseManifest(xml);
  } catch {
    return null;
  }
}

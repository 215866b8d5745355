import { existsSync } from "node:fs";
import path from "node:path";
import { manifestRules } from "./manifest/lintManifest";
import { validateManifest } from "./manifest/validateManifest";

const project = path.resolve(__dirname, "..");

async function main(given: string | undefined): Promise<number> {
  const file = path.resolve(given ?? path.join(project, "manifest.xml"));
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. Usage: npm run validate [-- path/to/manifest.xml]`);
    return 2;
  }
  const { findings, buildChecked } = await validateManifest(file, project);
  for (const { code, sentence, detail } of findings) console.error(`${code}: ${sentence} Found: ${detail}`);
  if (findings.length > 0) return 1;
  const build = buildChecked ? "functions.json in every language and every file of dist" : "dist/ is not built, so what it holds is not checked";
  console.log(`${path.relative(process.cwd(), file)} is valid: schema, ${manifestRules.length} rules, icons, commands; ${build}.`);
  return 0;
}

void main(process.argv[2]).then((code) => { process.exitCode = code; });

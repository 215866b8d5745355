/** `node workbench/build.mjs` builds the browser page into dist/workbench; with "engine", Univer for Node into .cache/univer.cjs. */
import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const workbench = dirname(fileURLToPath(import.meta.url));
const root = dirname(workbench);

/** Univer's hyphenation for documents, a third of all its code in fifty languages, is no use to a sheet: every language is empty here. */
const withoutHyphenation = {
  name: "without hyphenation",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]{2}(?:-[a-z0-9]+)*-[\w-]{8}\.js$/ }, ({ path, importer, kind }) =>
      (kind === "dynamic-import" && importer.includes("engine-render") ? { path, namespace: "no-hyphenation" } : undefined));
    onLoad({ filter: /.*/, namespace: "no-hyphenation" }, () => ({ contents: "export {};" }));
  },
};

async function buildEngine() {
  const bundle = join(root, ".cache/univer.cjs");
  // Tests start in several processes at once: each builds its own file and puts it in place whole.
  const draft = join(root, `.cache/univer.${process.pid}.cjs`);
  await build({
    entryPoints: [join(workbench, "workbook/univer/univerPackages.ts")],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    plugins: [withoutHyphenation],
    legalComments: "none",
    logLevel: "warning",
  });
  await rename(draft, bundle);
}

async function buildPage() {
  const outdir = join(root, "dist/workbench");
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { page: join(workbench, "page/main.ts") },
    outdir,
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    plugins: [withoutHyphenation],
    minify: true,
    keepNames: true,
    jsx: "automatic",
    legalComments: "none",
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  await copyFile(join(workbench, "page/index.html"), join(outdir, "index.html"));
}

await (process.argv[2] === "engine" ? buildEngine() : buildPage());

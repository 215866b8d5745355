import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { screen } from "@testing-library/react";
import packageJson from "../../package.json";
import { VERSION } from "../../src/functions/version";
import { renderPane } from "../support/renderPane";

const root = resolve(__dirname, "../..");

test("the pane, the function, the manifest and the package say the same version", async () => {
  renderPane({ screen: "about" });
  const said = await screen.findByText(/Versjon \d/);
  const [, inPane] = /Versjon (\S+?)\. /.exec(said.textContent) ?? [];
  const [, inManifest] = /<Version>(\S+)<\/Version>/.exec(readFileSync(resolve(root, "manifest.xml"), "utf8")) ?? [];
  // Office counts versions in four parts.
  expect({ inPane, function: VERSION(), inManifest }).toEqual({ inPane: packageJson.version, function: packageJson.version, inManifest: `${packageJson.version}.0` });
});

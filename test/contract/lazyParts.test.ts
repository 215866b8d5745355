import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const dist = path.resolve(__dirname, "../../dist");
const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));

/** Sentences of packages that are to come when they are wanted, and not with the pane. */
const lazy = { mammoth: "Could not find main document part", jszip: "Can't find end of central directory" };

test.each(Object.entries(lazy))("%s stands in a script of its own", (_name, sentence) => {
  const holding = scripts.filter((file) => readFileSync(path.join(dist, file), "utf8").includes(sentence));
  expect(holding).not.toEqual([]);
  expect(holding).not.toContain("taskpane.js");
  expect(holding).not.toContain("functions.js");
  expect(holding.some((file) => file.startsWith("fileWorker"))).toBe(false);
});

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measure";

const dist = resolve(__dirname, "../dist");

/** What a user's Excel fetches from us: every script of the add-in, office.js and the workbench left out. */
export function bundleSizes(): readonly Measurement[] {
  return readdirSync(dist).filter((file) => file.endsWith(".js")).map((file) => {
    const bytes = readFileSync(resolve(dist, file));
    return { name: `size of ${file}`, value: gzipSync(bytes, { level: 9 }).length, unit: "bytes gzip", note: `${bytes.length.toLocaleString("en-US")} bytes unpacked` };
  });
}

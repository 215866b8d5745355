import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleSizes } from "./bundleSizes";
import { commandCounters } from "./commandCounters";
import { firstScreen } from "./firstScreen";
import { functionRatios } from "./functionRatios";
import { functionRuntime } from "./functionRuntime";
import { functionSize } from "./functionSize";
import { readingRatios } from "./readingRatios";
import { table } from "./table";
import { wordReading } from "./wordReading";

const results = resolve(__dirname, "../.cache/bench.json");

async function main(): Promise<void> {
  const measurements = [
    ...await functionRatios(),
    ...await functionRuntime(),
    ...functionSize(),
    ...await readingRatios(),
    ...await wordReading(),
    ...await commandCounters(),
    ...bundleSizes(),
    ...await firstScreen(),
  ];
  mkdirSync(resolve(results, ".."), { recursive: true });
  writeFileSync(results, `${JSON.stringify(measurements, null, 2)}\n`);
  process.stdout.write(`${table(measurements)}\n\nAs JSON in ${results}\n`);
}

void main();

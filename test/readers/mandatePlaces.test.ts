import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadField } from "../../src/readers/records/recordsReading";
import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import { isRecordsReading } from "../../src/readers/tableReading";
import { mandateText } from "../support/mandateText";

const inputs = ["karasjok-delprosjektmandat", "kongsberg-kompetanseregionen", "orland-prosjektplan", "oygarden-driftstilpasning"].map((name) => join(__dirname, `../../../shared/inputs/${name}.txt`));
const cases = ["mandate-nn", "mandate-sv", "mandate-ocr"].map((name) => join(__dirname, `../cases/${name}/input.txt`));
const documents = [...[...inputs, ...cases].filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8")), mandateText];

/** Fields that hold several lines or sentences begin at their place. */
const gathered = new Set(["background.background", "background.frame", "responsibility"]);

test.each(documents)("document %#: every field read of it stands where it says", (text) => {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("no source");
  const lines = new Map(source.value.lines.map((line) => [line.line, line.text]));
  const readings = readTables(source.value, { kind: "mandate", isoYear: null, language: "nb", accepted: new Set() }).tables.filter(isRecordsReading);
  const fields: (readonly [string, ReadField])[] = readings.flatMap(({ facts, records }) => [...Object.entries(facts), ...records.flatMap((record) => Object.entries(record.fields))]);
  const written = fields.filter(([, field]) => field.written !== "");
  expect(written.length).toBeGreaterThan(0);
  for (const [name, { written: read, place }] of written) {
    const line = lines.get(place.line) ?? "";
    const shown = place.from === undefined ? line.trim() : line.slice(place.from, gathered.has(name) ? undefined : place.to);
    if (gathered.has(name)) expect(read.replace(/^- /, "").startsWith(shown.trim().slice(0, 30)) || shown.includes(read.slice(0, 30))).toBe(true);
    else expect(shown).toBe(read);
  }
});

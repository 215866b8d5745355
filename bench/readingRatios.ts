import { readSource } from "../src/actions/readSource";
import { readTables } from "../src/readers/readTables";
import { gridText, gridYear } from "./gridText";
import { ratioOf, type Measurement } from "./measure";

const text = gridText(1000);

function read(): number {
  const source = readSource({ kind: "text", text });
  if (!source.ok) throw new Error("the bench's grid could not be read");
  const { tables } = readTables(source.value, { kind: "progressGrid", isoYear: gridYear, language: "nb", accepted: new Set() });
  const [grid] = tables;
  if (grid?.kind !== "progressGrid" || grid.activities.length !== 1000) throw new Error("the bench's grid was read wrongly");
  return grid.activities.length;
}

export async function readingRatios(): Promise<readonly Measurement[]> {
  return [await ratioOf({
    name: "reading a 1,000 × 53 grid",
    note: "against text.split into lines and fields",
    ours: read,
    bare: () => text.split("\n").map((line) => line.split("\t")),
  })];
}

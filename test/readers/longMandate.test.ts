import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import { isRecordsReading } from "../../src/readers/tableReading";

function readingsOf(text: string) {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("not readable");
  return readTables(source.value, { kind: "auto", isoYear: null, language: "nb", accepted: new Set() });
}

const filler = (count: number, separator: string) => Array.from({ length: count }, (_, index) => `Avtale ${index} ligger i arkivet.`).join(separator);

test.each([
  ["Organisering", "Turid Moe er prosjektleder.", "roles"],
  ["Rapportering", "Prosjektleder rapporterer til styringsgruppen hver måned.", "progress.reporting"],
])("what stands after thousands of sentences of one paragraph is read: %s", (title, sentence, part) => {
  const records = readingsOf(`${title}\n\n${filler(2_600, " ")} ${sentence}\n`).tables.filter(isRecordsReading).flatMap((reading) => reading.records);
  expect(records.map((record) => record.part)).toContain(part);
});

test.each(["Organisering", "Rapportering"])("what is beyond 20,000 lines of a chapter on roles or reporting is told of once: %s", (title) => {
  const { tables, issues } = readingsOf(`${title}\n\nTurid Moe er prosjektleder, og rapporterer til styringsgruppen hver måned.\n${filler(20_399, "\n")}\n`);
  const found = [...issues, ...tables.flatMap((table) => table.issues)].filter(({ code }) => code === "document.lines.beyond");
  expect(found.map(({ params }) => params)).toEqual([{ count: 400, line: 20_003 }]);
});

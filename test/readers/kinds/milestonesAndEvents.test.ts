import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTables, type TableKind } from "../../../src/readers/readTables";
import type { ReadField, RecordsReading } from "../../../src/readers/records/recordsReading";
import { sourceFromText } from "../../../src/readers/readText";
import { cpuMs } from "../../support/cpuTime";

function read(text: string, kind: TableKind): RecordsReading[] {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("The text is not readable");
  return readTables(source.value, { kind, isoYear: null, language: "nb", accepted: new Set() }).tables as RecordsReading[];
}

function fieldsOf(tables: readonly RecordsReading[]): ReadField[] {
  return tables.flatMap(({ records }) => records.flatMap(({ fields }) => Object.values(fields))).filter(({ written }) => written !== "");
}

/** Texts that were joined out of several lines begin with what stands at their place. */
function standsWhereItSays(lines: readonly string[], { written, place }: ReadField): boolean {
  const line = lines[place.line - 1] ?? "";
  const there = place.from === undefined ? line.split("\t")[place.column - 1]?.trim() ?? "" : line.trim().slice(place.from, place.to);
  return there !== "" && (written.startsWith(there.trim()) || there.startsWith(written));
}

const cases = join(__dirname, "../../cases");
const texts = readdirSync(cases).filter((name) => /^(?:milestones|events)-/.test(name) && readdirSync(join(cases, name)).includes("input.txt"));

test.each(texts)("every field of %s stands where it says", (name) => {
  const text = readFileSync(join(cases, name, "input.txt"), "utf8");
  const fields = fieldsOf(read(text, name.startsWith("events") ? "events" : "milestones"));
  expect(fields.length).toBeGreaterThan(3);
  expect(fields.filter((field) => !standsWhereItSays(text.split("\n"), field))).toEqual([]);
});

const piece = fc.constantFrom(
  "1.", "11", "1.10", "2)", "l.1", "Milepæl:", "Milepæl 3:", "M2", "MILEPZLER", "Tidplan", "Møteplan", "Fase 1", "planeringsfas", "mars", "2013", "januari- mars 2013", "01.02..2013", "15maj-", "12.3.", "2. mai 12",
  "Oppstartsmøte", "Innhold:", "Deltakere:", "-", "–", "|", "\t", "\n", "\n\n", ".", "(", ")", "kl. 10–12", "innen", "og", "Kartlegge behov", "ferdig", "\u202e", "é", "=1+1", "Nr", "Frist", "uke 5", "9 januari og 3 mars",
);

test.each(["milestones", "events"] as const)("no text makes the reader of %s fail, or say that something stands where it does not", (kind) => {
  const headed = fc.array(piece, { maxLength: 60 }).map((pieces) => `${kind === "events" ? "TIDPLAN 2013" : "MILEPÆLER"}\n\n${pieces.join(" ")}`);
  fc.assert(fc.property(headed, (text) => {
    const lines = text.split("\n");
    for (const { place, id } of fieldsOf(read(text, kind))) {
      expect(id).not.toBe("");
      expect(lines[place.line - 1]).toBeDefined();
      expect((place.from ?? 0) <= (place.to ?? 0) && (place.from ?? 0) >= 0).toBe(true);
    }
  }), { seed: 5, numRuns: 400 });
});

test("long texts are read in about the time their length says", () => {
  const plan = (rows: number) => `MILEPÆLER\n\n1. Start 01.01.2020\n${Array.from({ length: rows }, (_, index) => `Milepæl: del ${index} er ferdig\n1${index} Noe ${index}\nnoe (mer ${index}`).join("\n")}`;
  const page = (events: number) => `TIDPLAN\n\nFas 1 mars 2013 ${Array.from({ length: events }, (_, index) => `Möte ${(index % 28) + 1} mars - sak ${index}. ${(index % 9) + 1}. Del abc`).join(" ")}`;
  const time = (text: string, kind: TableKind) => {
    const before = cpuMs();
    read(text, kind);
    return cpuMs() - before;
  };
  for (const [make, kind] of [[plan, "milestones"], [page, "events"]] as const) {
    time(make(200), kind);
    const [short, long] = [time(make(400), kind), time(make(3200), kind)];
    expect(long).toBeLessThan(Math.max(short, 50) * 40);
  }
});

import fc from "fast-check";
import { languages } from "../../../src/domain/language";
import { placeId } from "../../../src/domain/issue";
import { readTables, type TableKind } from "../../../src/readers/readTables";
import { isRecordsReading } from "../../../src/readers/tableReading";
import { sourceFromText } from "../../../src/readers/readText";

const runs = Number(process.env["PROSJEKTARK_FUZZ_RUNS"] ?? 400);
const kinds: readonly TableKind[] = ["goals", "measures", "informationPlan", "decisionPoints", "proposals"];
const pieces = fc.constantFrom(
  "Effektmål for delprosjektet:\n", "RESULTATMAL\n", "Mål\n", "Tiltak fra hovedprosjektet:\n", "Åtgärder:\n", "Oppdragsgivers beslutningspunkter:\n", "Informasjonsplan\n", "TILTAK MALGRUPPE NAR STATUS\n",
  "- ", "1. ", " - a. ", "RM1: ", "Beslutning om ", "Godkjenning av ", "alle ansatte", " våren 2022", ", augustseptember 2014", "31.12.13", "var 2013", "Snarest", "320 poeng", " Innen utgangen av 2016 er det oppnådd: ", "Ansvarlig: ", "frist: ", "(", ")", ". ", ": ", "\n", "\n\n", "\t", "Nr\tTiltak\tAnsvarlig\tFrist\n", "Enhet\tAnsatte\tInnsendte\tGjennomført\n", "Mål\tIndikator\tFrist\n", "Beslutning\tNår\n", "Tiltak\tMålgruppe\tNår\n", "12", "l2", "=SUM(1)", "é\u0301", "\u202E", "\uF0A7 ",
);
const document = fc.oneof({ weight: 5, arbitrary: fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")) }, { weight: 1, arbitrary: fc.string({ maxLength: 400, unit: "binary" }).map((any) => any.replace(/[\r\v\f\u0085\u2028\u2029]/g, "")) });

/** Whatever stands in a document: no reader throws, and a field that says another thing than its source is told of. */
test("nothing is changed in silence, whatever the document", () => {
  fc.assert(fc.property(document, fc.constantFrom(...languages), fc.constantFrom(...kinds), (text, language, kind) => {
    const source = sourceFromText(text);
    if (!source.ok) return;
    for (const table of readTables(source.value, { kind, isoYear: null, language, accepted: new Set() }).tables.filter(isRecordsReading)) {
      const told = new Set(table.issues.flatMap(({ place }) => (place ? [placeId(place)] : [])));
      for (const { fields } of table.records) {
        for (const [name, field] of Object.entries(fields)) {
          const isPlain = field.text === field.written || ["when", "deadline", "level", "kind", "origin", "status", "body"].includes(name) || /^[-–—.…]*$/.test(field.written);
          expect(isPlain || told.has(placeId(field.place))).toBe(true);
        }
      }
    }
  }), { seed: 51, numRuns: runs });
});

/** The same document is read the same way again, and every record lies in it. */
test("places lie within the document", () => {
  fc.assert(fc.property(document.map((written) => written.replace(/[\t\u202E]/g, "")), fc.constantFrom(...kinds), (text, kind) => {
    const source = sourceFromText(text);
    if (!source.ok) return;
    const lines = text.split("\n");
    for (const table of readTables(source.value, { kind, isoYear: null, language: "nb", accepted: new Set() }).tables.filter(isRecordsReading)) {
      for (const { place, fields } of table.records) {
        for (const name of ["goal", "measure", "decision", "when", "responsible", "audience"]) {
          const field = fields[name];
          if (field && field.written !== "" && field.place.from !== undefined) expect(field.written.startsWith((lines[field.place.line - 1] ?? "").slice(field.place.from, field.place.to).trim())).toBe(true);
        }
        for (const one of [place, ...Object.values(fields).map((field) => field.place)]) {
          expect(one.line).toBeGreaterThanOrEqual(1);
          expect(one.line).toBeLessThanOrEqual(lines.length);
          expect((one.from ?? 0) <= (one.to ?? Infinity)).toBe(true);
        }
      }
    }
  }), { seed: 52, numRuns: runs });
});

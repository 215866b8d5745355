import { readFileSource } from "../../src/actions/readFileSource";
import { decodeText } from "../../src/readers/decodeText";
import { noise, paragraph, run, wordBytes } from "../support/wordFiles";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const windows1252 = (text: string) => Uint8Array.from([...text], (character) => ({ "–": 0x96, "€": 0x80 })[character] ?? character.charCodeAt(0));
const words = "Åpning, mørketid – 5 €";

test.each<readonly [string, Uint8Array]>([
  ["UTF-8", utf8(words)],
  ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)])],
  ["UTF-16 with a mark", new Uint8Array([0xff, 0xfe, ...utf16(words)])],
  ["UTF-16 the other way round", new Uint8Array([0xfe, 0xff, ...Buffer.from(utf16(words)).swap16()])],
  ["Windows-1252", windows1252(words)],
])("text in %s is read as it was written", (_encoding, bytes) => {
  expect(decodeText(bytes)).toBe(words);
});

test("UTF-16 without a mark is known by its noughts", () => {
  expect(decodeText(utf16("Risiko;S;K\r\nFrost;3;4"))).toBe("Risiko;S;K\r\nFrost;3;4");
  expect(decodeText(new Uint8Array(0))).toBe("");
});

test.each<readonly [string, Uint8Array, number, number]>([
  ["plan.txt", utf8("Plan\n\nRisiko\tS\tK\nFrost\t3\t4"), 1, 2],
  ["RISIKO.CSV", windows1252("Risiko;S;K\nSnø og is;3;4\n"), 1, 0],
  ["risiko.tsv", utf8("Risiko\tS\tK\nFrost\t3\t4\n"), 1, 0],
  ["side.html", utf8("<h2>Plan</h2><table><tr><td>Risiko</td><td>S</td></tr></table><script>alert(1)</script>"), 1, 1],
])("%s is read by its kind", async (name, bytes, tables, lines) => {
  const source = await readFileSource(name, bytes);
  expect(source.ok && [source.value.tables.length, source.value.lines.length]).toEqual([tables, lines]);
});

test("a Word file is one whatever it is called", async () => {
  const bytes = await wordBytes({ body: paragraph(run("Mandat")) });
  for (const name of ["mandat.docx", "mandat.DOCM", "mandat.txt", "mandat"]) expect(await readFileSource(name, bytes)).toMatchObject({ ok: true, value: { lines: [{ text: "Mandat" }] } });
});

test.each<readonly [string, Uint8Array, string]>([
  ["notat.md", utf8("# Notat"), "source.file.kind"],
  ["uten navn", utf8("Risiko"), "source.file.kind"],
  ["bilde.csv", noise(4_000), "source.file.notText"],
  ["noe.txt", utf8("Risiko\u0000S\u0000K"), "source.file.notText"],
  ["tom.txt", new Uint8Array(0), "source.empty"],
  ["program.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1]), "source.file.program"],
  ["skann.txt", utf8("%PDF-1.4"), "source.file.pdf"],
  ["stor.txt", new Uint8Array(11 * 1024 * 1024).fill(65), "source.tooLarge"],
])("%s is refused with a reason", async (name, bytes, code) => {
  const source = await readFileSource(name, bytes);
  expect(source).toMatchObject({ ok: false, issues: [{ code }] });
});

test("progress goes one way, and a reading can be stopped by it", async () => {
  const bytes = await wordBytes({ body: Array.from({ length: 6_000 }, (_, index) => paragraph(run(`Avsnitt ${index} med noen ord til`))).join("") });
  const shares: number[] = [];
  await readFileSource("lang.docx", bytes, (share) => { shares.push(share); });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((first, second) => first - second));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThan(1);
  const stopped = readFileSource("lang.docx", bytes, (share) => { if (share > 0.3) throw new Error("stopped"); });
  await expect(stopped).rejects.toThrow("stopped");
});

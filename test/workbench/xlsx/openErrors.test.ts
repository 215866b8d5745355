import JSZip from "jszip";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { XlsxOpenError, type XlsxOpenErrorCode } from "../../../workbench/xlsx/xlsxOpenError";
import { cpuMs } from "../../support/cpuTime";
import { emptyWorkbook, functions, sampleWorkbook } from "./sampleWorkbook";
import { foreignWorkbook, relationships, relationshipTypes, withParts } from "./savedParts";

async function refusal(bytes: Uint8Array, limits = {}): Promise<XlsxOpenErrorCode> {
  const error: unknown = await openXlsx(bytes, limits).then(() => null, (reason: unknown) => reason);
  if (!(error instanceof XlsxOpenError)) throw new Error(`expected a refusal, got ${String(error)}`);
  expect(error.message).toMatch(/^The (file|workbook) .*\.( \(|$)/);
  return error.code;
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

test("an empty file", async () => expect(await refusal(new Uint8Array())).toBe("empty"));
test("a program renamed to .xlsx", async () => expect(await refusal(new TextEncoder().encode("MZ\u0090 This program cannot be run in DOS mode."))).toBe("notWorkbook"));
test("an old .xls", async () => expect(await refusal(new Uint8Array([...compoundFile, ...utf16("Workbook")]))).toBe("legacyFormat"));
test("a file with a password", async () => expect(await refusal(new Uint8Array([...compoundFile, 0, 69, 1, ...utf16("EncryptedPackage")]))).toBe("encrypted"));
test("bytes that only begin like a zip", async () => expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe("damaged"));

test("another kind of document", async () => {
  const document = await withParts(null, {
    "_rels/.rels": relationships(`<Relationship Id="a" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`), "word/document.xml": "<w:document><w:body/></w:document>",
  });
  expect(await refusal(document)).toBe("notWorkbook");
  expect(await refusal(await withParts(null, { "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }))).toBe("notWorkbook");
});

test("a binary workbook", async () => {
  const binary = await withParts(null, { "_rels/.rels": relationships(`<Relationship Id="a" Type="${relationshipTypes}/officeDocument" Target="xl/workbook.bin"/>`), "xl/workbook.bin": "\u0001" });
  expect(await refusal(binary)).toBe("legacyFormat");
});

test("a workbook cut short anywhere is refused, never half read", async () => {
  const whole = await saveXlsx(sampleWorkbook, functions);
  for (let part = 1; part < 20; part += 1) expect(await refusal(whole.slice(0, Math.floor((whole.length * part) / 20)))).toBe("damaged");
});

test("flipped bytes give a refusal or a workbook, never another error", async () => {
  const whole = await saveXlsx(sampleWorkbook, functions);
  for (let at = 50; at < whole.length; at += 211) {
    const flipped = whole.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    await openXlsx(flipped).catch((error: unknown) => expect(error).toBeInstanceOf(XlsxOpenError));
  }
});

test("a sheet whose text breaks off, and one that is missing", async () => {
  const whole = await saveXlsx(sampleWorkbook, functions);
  const sheet = await (await JSZip.loadAsync(whole)).file("xl/worksheets/sheet1.xml")?.async("string") ?? "";
  expect(await refusal(await withParts(whole, { "xl/worksheets/sheet1.xml": sheet.slice(0, sheet.length / 2) }))).toBe("damaged");
  expect(await refusal(await withParts(whole, { "xl/worksheets/sheet1.xml": null }))).toBe("damaged");
});

test("a workbook without sheets", async () => {
  expect(await refusal(await withParts(await saveXlsx(emptyWorkbook, []), { "xl/workbook.xml": "<workbook><sheets/></workbook>" }))).toBe("damaged");
});

test("a zip bomb is stopped while it unpacks", async () => {
  const bomb = await foreignWorkbook(`<worksheet><sheetData>${" ".repeat(60_000_000)}</sheetData></worksheet>`);
  expect(bomb.length).toBeLessThan(200_000);
  const start = cpuMs();
  expect(await refusal(bomb, { unpackedBytes: 5_000_000 })).toBe("tooLarge");
  expect(cpuMs() - start).toBeLessThan(3_000);
});

test("a bomb that lies about its size is stopped all the same", async () => {
  const bomb = await foreignWorkbook(`<worksheet><sheetData>${" ".repeat(30_000_000)}</sheetData></worksheet>`);
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 30; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  expect(["tooLarge", "damaged"]).toContain(await refusal(bomb, { unpackedBytes: 5_000_000 }));
});

test("more cells than the limit", async () => {
  expect(await refusal(await saveXlsx(sampleWorkbook, functions), { cells: 10 })).toBe("tooLarge");
});

test("entities that multiply are never expanded", async () => {
  const declarations = Array.from({ length: 12 }, (_none, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("");
  const bomb = await foreignWorkbook(`<!DOCTYPE worksheet [<!ENTITY e0 "boom">${declarations}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e12;</v></c></row></sheetData></worksheet>`);
  const start = cpuMs();
  await openXlsx(bomb).catch((error: unknown) => expect(error).toBeInstanceOf(XlsxOpenError));
  expect(cpuMs() - start).toBeLessThan(2_000);
});

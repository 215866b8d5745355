import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { languages } from "../src/domain/language";
import { readTables } from "../src/readers/readTables";
import { sourceFromWord } from "../src/readers/word/readWord";
import { issueSentence } from "../src/text/translate";
import { seeded, type Seeded } from "../test/score/made/seeded";
import { planDocuments } from "./samples/planDocuments";
import { samples } from "./samples/sampleDocuments";

const longestMilliseconds = 5_000;
const parts = ["word/document.xml", "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footer1.xml", "word/footer1.xml", "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml"];
const pieces = ["<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "</w:tc>", "<w:tr/>", '<w:gridSpan w:val="999999"/>', '<w:vMerge w:val="restart"/>', "<w:del>", "<w:ins>", "<w:hMerge/>", '<w:gridAfter w:val="9"/>', "<w:r><w:tab/></w:r>", '<w:fldChar w:fldCharType="begin"/>', "<w:instrText>PAGE</w:instrText>", '<w:fldChar w:fldCharType="end"/>', "<w:sectPr/>", "&amp;", "&x;", "<!DOCTYPE x>", "<![CDATA[", "]]>", "\u0000", "\u202e", "9".repeat(300), "<w:sdt>", '"', "<", ">"];

/** Samples with their bytes, or the XML within them, changed at random: read or refused with a sentence, never more. */
export async function fuzzWord(count: number, first: number): Promise<void> {
  const originals = planDocuments.map(({ name }) => new Uint8Array(readFileSync(path.join(samples, `${name}.docx`))));
  const figures = { inputs: 0, read: 0, records: 0, refused: {} as Record<string, number>, slowestMilliseconds: 0, slowestSeed: 0, mostHeapMegabytes: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const random = seeded(seed ^ 0xd0c);
    const original = random.pick(originals);
    const bytes = random.chance(0.5) ? withBytesChanged(original, random) : await withXmlChanged(original, random);
    const started = process.cpuUsage();
    try {
      const source = await sourceFromWord(bytes);
      const language = random.pick(languages);
      figures.inputs++;
      const reading = source.ok ? readTables(source.value, { kind: "auto", isoYear: null, language, accepted: new Set() }) : null;
      for (const one of source.ok ? reading?.issues ?? [] : source.issues) if (/\{\{|undefined|NaN/.test(issueSentence(language, one))) throw new Error(`${one.code} has a sentence with a gap`);
      if (source.ok) figures.read++;
      else for (const { code } of source.issues) figures.refused[code] = (figures.refused[code] ?? 0) + 1;
      figures.records += (reading?.tables ?? []).reduce((sum, table) => sum + ("records" in table ? table.records.length : "risks" in table ? table.risks.length : table.activities.length), 0);
    } catch (error) {
      console.error(`seed ${seed}:`, error);
      process.exit(1);
    }
    const { user, system } = process.cpuUsage(started);
    const milliseconds = Math.round((user + system) / 1_000);
    if (milliseconds > figures.slowestMilliseconds) Object.assign(figures, { slowestMilliseconds: milliseconds, slowestSeed: seed });
    figures.mostHeapMegabytes = Math.max(figures.mostHeapMegabytes, Math.round(process.memoryUsage().heapUsed / 1_048_576));
    if (milliseconds > longestMilliseconds) {
      console.error(`seed ${seed} took ${milliseconds} ms`);
      process.exit(1);
    }
  }
  console.log(figures);
}

function withBytesChanged(original: Uint8Array, random: Seeded): Uint8Array {
  if (random.chance(0.1)) return original.slice(0, random.between(0, original.length));
  const changed = original.slice();
  for (let times = random.between(1, 8); times > 0; times--) changed[random.between(0, changed.length - 1)] = random.between(0, 255);
  return changed;
}

async function withXmlChanged(original: Uint8Array, random: Seeded): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(original);
  const part = random.pick(parts);
  let xml = await zip.file(part)?.async("string") ?? "";
  for (let times = random.between(1, 6); times > 0; times--) {
    const at = random.between(0, xml.length);
    const to = Math.min(xml.length, at + random.between(0, 400));
    xml = random.chance(0.5) ? xml.slice(0, at) + random.pick(pieces) + xml.slice(at) : random.chance(0.5) ? xml.slice(0, at) + xml.slice(to) : xml.slice(0, to) + xml.slice(at);
  }
  if (random.chance(0.5)) xml = closedWhereItBreaks(xml);
  zip.file(part, xml);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** Elements without a partner left out, so that what lies behind the reading of XML is reached too. */
function closedWhereItBreaks(xml: string): string {
  const open: string[] = [];
  const kept = xml.replace(/<(\/?)([\w:]+)((?:[^<>"]|"[^"<]*")*?)(\/?)>|<[^?]?[^<>]*>?/g, (tag: string, end: string | undefined, name: string | undefined, _rest: string | undefined, empty: string | undefined) => {
    if (tag.startsWith("<?")) return tag;
    if (name === undefined) return "";
    if (empty === "/") return tag;
    if (end !== "/") { open.push(name); return tag; }
    const at = open.lastIndexOf(name);
    return at < 0 ? "" : open.splice(at).reverse().map((one) => `</${one}>`).join("");
  });
  return kept + open.reverse().map((name) => `</${name}>`).join("");
}

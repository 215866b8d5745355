import { issueSentence } from "../../src/text/translate";
import { readFileSource, refusedForSize } from "../../src/actions/readFileSource";
import { sourceFromWord } from "../../src/readers/word/readWord";
import type { Outcome } from "../../src/domain/outcome";
import type { Source } from "../../src/readers/source";
import { documentXml, noise, oleBytes, paragraph, run, table, wordBytes, wordZip, zipBytes } from "../support/wordFiles";
import { cpuMs } from "../support/cpuTime";

const megabyte = 1024 * 1024;

function codes(outcome: Outcome<Source>): readonly string[] {
  if (outcome.ok) return [];
  for (const one of outcome.issues) expect(issueSentence("nb", one)).toMatch(/^\p{Lu}[^{}]+\.$/u);
  return outcome.issues.map(({ code }) => code);
}

// What is held is that none of them goes on and on.
jest.setTimeout(120_000);

async function within(milliseconds: number, work: () => Promise<Outcome<Source>>): Promise<readonly string[]> {
  const started = cpuMs();
  const outcome = await work();
  expect(cpuMs() - started).toBeLessThan(milliseconds);
  return codes(outcome);
}

const word = (bytes: Uint8Array) => readFileSource("mandat.docx", bytes);
const withDocument = async (xml: string) => sourceFromWord(await zipBytes(wordZip({ body: "" }).file("word/document.xml", xml)));

describe("a file that is no Word document gets a sentence of its own", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["random bytes", noise(50_000), "source.word.notDocument"],
    ["nothing at all", new Uint8Array(0), "source.word.notDocument"],
    ["a renamed .exe", new Uint8Array([0x4d, 0x5a, 0x90, 0, ...noise(2_000)]), "source.file.program"],
    ["a renamed PDF", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ"), "source.file.pdf"],
    ["an old .doc", oleBytes("Root Entry", "WordDocument"), "source.word.oldFormat"],
    ["an old .xls", oleBytes("Root Entry", "Workbook"), "source.file.workbook"],
    ["a document with a password", oleBytes("Root Entry", "EncryptionInfo", "EncryptedPackage"), "source.word.encrypted"],
    ["text", new TextEncoder().encode("Risiko\tS\tK"), "source.word.notDocument"],
    ["the start of a zip", new Uint8Array([0x50, 0x4b, 3, 4, ...noise(3_000)]), "source.word.broken"],
  ])("%s", async (_what, bytes, code) => {
    expect(await within(2_000, () => word(bytes))).toEqual([code]);
  });

  test("an .xlsx renamed, and a zip of something else", async () => {
    const workbook = wordZip({ body: "" }).remove("word/document.xml").file("xl/workbook.xml", "<workbook/>");
    expect(codes(await word(await zipBytes(workbook)))).toEqual(["source.file.workbook"]);
    expect(codes(await word(await zipBytes(wordZip({ body: "" }).remove("word/document.xml"))))).toEqual(["source.word.notDocument"]);
    expect(codes(await withDocument("<html><body>Hei</body></html>"))).toEqual(["source.word.notDocument"]);
  });

  test("a document with nothing in it", async () => {
    expect(codes(await word(await wordBytes({ body: paragraph("") })))).toEqual(["source.empty"]);
  });

  test("21 MB is refused before it is opened, and before it is fetched", async () => {
    expect(await within(500, () => word(new Uint8Array(21 * megabyte)))).toEqual(["source.word.tooLarge"]);
    expect(refusedForSize("stor.docx", 21 * megabyte)).toMatchObject({ issues: [{ params: { megabytes: 21, limitMegabytes: 20 } }] });
    expect(refusedForSize("stor.txt", 40 * megabyte)).toMatchObject({ issues: [{ code: "source.tooLarge", params: { megabytes: 40, limitMegabytes: 5 } }] });
    expect(refusedForSize("passe.docx", 20 * megabyte)).toBeNull();
  });
});

describe("a broken document", () => {
  test("cut off at any place", async () => {
    const whole = await wordBytes({ body: table([["Risiko", "S"], ["Frost", "3"]]) + paragraph(run("Slutt")) });
    for (let share = 1; share < 10; share++) expect(codes(await word(whole.slice(0, Math.floor(whole.length * share / 10))))).toEqual(["source.word.broken"]);
  });

  test("with bytes changed on the way it is read or refused, never more", async () => {
    const whole = await wordBytes({ body: table([["Risiko", "S"], ["Frost", "3"]]), styles: "", numbering: "" });
    const places = noise(400, 3);
    for (let index = 0; index < 150; index++) {
      const changed = whole.slice();
      changed[((places[index] ?? 0) * 257 + (places[index + 150] ?? 0)) % changed.length] = places[index + 100] ?? 0;
      const outcome = await word(changed);
      for (const code of codes(outcome)) expect(code).toMatch(/^source\./);
    }
  });

  test("with its XML cut up and put together at random", async () => {
    const random = seeded(Number(process.env.PROSJEKTARK_FUZZ_SEED ?? 41));
    const rounds = Number(process.env.PROSJEKTARK_FUZZ_ROUNDS ?? 300);
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const outcome = await sourceFromWord(await storedBytes(wordZip({ body: shuffledXml(random), styles: shuffledXml(random), numbering: shuffledXml(random), footnotes: shuffledXml(random) })));
      if (outcome.ok) read++;
      else expect(codes(outcome)[0]).toMatch(/^source\.(?:word\.broken|tooDeep|empty)$/);
    }
    expect(read).toBeGreaterThan(rounds / 20);
  });

  test("XML that stops in the middle, or holds nothing", async () => {
    expect(codes(await withDocument(documentXml(paragraph(run("Hei"))).slice(0, -20)))).toEqual(["source.word.broken"]);
    expect(codes(await withDocument("  "))).toEqual(["source.word.broken"]);
  });
});

describe("documents made to harm", () => {
  test("a zip bomb is stopped by what it says it unpacks to, and by what it unpacks to when it says less", async () => {
    const bytes = await unpackingTo(210 * megabyte, "<w:p/>");
    expect(bytes.length).toBeLessThan(2 * megabyte);
    expect(await within(2_000, () => word(bytes))).toEqual(["source.word.unpacksTooLarge"]);
    understateSizes(bytes);
    expect(await within(60_000, () => word(bytes))).toEqual(["source.word.tooLong"]);
    const text = await unpackingTo(210 * megabyte, " ");
    understateSizes(text);
    expect(await within(60_000, () => word(text))).toEqual(["source.word.unpacksTooLarge"]);
  }, 180_000);

  test("text that is all one paragraph of 30 MB", async () => {
    expect(await within(10_000, async () => word(await wordBytes({ body: paragraph(run("0".repeat(30 * megabyte))) })))).toEqual(["source.word.partTooLarge"]);
  });

  test("entities and document types are refused, and no entity is unfolded", async () => {
    const entities = `<!ENTITY a "ha">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "&${String.fromCharCode(97 + index)};&${String.fromCharCode(97 + index)};">`).join("")}`;
    for (const doctype of [`<!DOCTYPE x [${entities}]>`, '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">', '<!doctype x [<!ENTITY a SYSTEM "file:///etc/passwd">]>']) {
      const xml = documentXml(paragraph(run("&u;"))).replace("?>", `?>${doctype}`);
      expect(await within(2_000, () => withDocument(xml))).toEqual(["source.word.documentType"]);
    }
    const undeclared = await withDocument(documentXml(paragraph(run("&a; &amp; &#x41;"))));
    expect(undeclared).toMatchObject({ ok: true, value: { lines: [{ text: "&a; & A" }] } });
  });

  test("layers upon layers", async () => {
    expect(await within(5_000, async () => word(await wordBytes({ body: "<w:sdt><w:sdtContent>".repeat(100_000) })))).toEqual(["source.tooDeep"]);
    const nested = Array.from({ length: 30 }).reduce<string>((inner) => table([[`<w:tc>${inner}${paragraph("")}</w:tc>`]]), paragraph(run("innerst")));
    expect(await within(5_000, async () => word(await wordBytes({ body: nested })))).toEqual([]);
  });

  test("millions of paragraphs", async () => {
    expect(await within(30_000, async () => word(await wordBytes({ body: "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(600_000) })))).toEqual(["source.word.tooLong"]);
  });

  test("a table that no page could hold in one row, and one with a billion merged cells", async () => {
    expect(await within(30_000, async () => word(await wordBytes({ body: table([Array.from({ length: 120_000 }, () => "a")]) })))).toEqual(["source.word.partTooLarge"]);
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph(run("a"))}</w:tc>`;
    expect(await within(30_000, async () => word(await wordBytes({ body: table(Array.from({ length: 1_500 }, () => [wide])) })))).toEqual(["source.tooManyCells"]);
  });

  test("tens of thousands of parts, and parts outside their folder", async () => {
    const zip = wordZip({ body: paragraph(run("Hei")) });
    for (let index = 0; index < 21_000; index++) zip.file(`word/media/${index}.png`, "");
    const bytes = await zipBytes(zip);
    expect(await within(2_000, () => word(bytes))).toEqual(["source.word.broken"]);
    const outside = wordZip({ body: paragraph(run("Hei")) }).file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/><Relationship Type="x/officeDocument" Target="http://example.invalid/a.xml" TargetMode="External"/></Relationships>');
    expect(codes(await word(await zipBytes(outside)))).toEqual(["source.word.notDocument"]);
  });

  test("markup in the text stays text", async () => {
    const source = await word(await wordBytes({ body: paragraph(run("&lt;script&gt;alert(1)&lt;/script&gt; &lt;/w:p&gt; &amp;lt;b&amp;gt; ]]&gt;")) + table([["=1+1", "&lt;img src=x onerror=alert(1)&gt;"]]) }));
    expect(source).toMatchObject({ ok: true, value: { lines: [{ text: "<script>alert(1)</script> </w:p> &lt;b&gt; ]]>" }] } });
    expect(source.ok && source.value.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(["=1+1", "<img src=x onerror=alert(1)>"]);
  });
});

const pieces = [
  "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:t>Frost</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:tcPr>", "</w:tcPr>", '<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="-1"/>', '<w:gridSpan/>',
  "<w:vMerge/>", '<w:vMerge w:val="restart"/>', "<w:pPr>", "</w:pPr>", '<w:pStyle w:val="Heading1"/>', '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>', '<w:rPr><w:del w:id="1"/></w:rPr>', "<w:rPr><w:vanish/></w:rPr>", "<w:trPr><w:del/></w:trPr>",
  '<w:trPr><w:gridBefore w:val="2"/></w:trPr>', "<w:txbxContent>", "</w:txbxContent>", "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice>", "</mc:Choice>", "<mc:Fallback>", "</mc:Fallback>", "<w:sdt>", "</w:sdt>", "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>", "<w:sdtContent>", "</w:sdtContent>",
  '<w:footnoteReference w:id="2"/>', '<w:footnote w:id="2">', "</w:footnote>", '<w:style w:type="paragraph" w:styleId="Heading1">', '<w:basedOn w:val="Heading1"/>', "</w:style>", '<w:abstractNum w:abstractNumId="0">', '<w:lvl w:ilvl="0"><w:lvlText w:val="%9%1"/></w:lvl>', "</w:abstractNum>",
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', '<w:sym w:font="&quot;&gt;" w:char="&lt;"/>', "<w:br/>", "<w:tab/>", "&amp;", "&lt;", "&#0;", "&#xD800;", "]]>", "<![CDATA[<w:p>]]>", "<!-- -->", "<?x y?>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "tekst", "\u202e", "<", "</", '"',
];

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

/** Well-formed as often as not, so that what lies behind the reading of XML is reached too. */
function shuffledXml(random: (below: number) => number): string {
  const open: string[] = [];
  const xml: string[] = [];
  for (let count = random(60); count > 0; count--) {
    const piece = pieces[random(pieces.length)] ?? "";
    const name = /^<([\w:]+)[^<]*[^/]>$/.exec(piece)?.[1];
    if (/^<\//.test(piece) && random(20) > 0) xml.push(...(open.length > 0 ? [`</${open.pop() ?? ""}>`] : []));
    else if (random(20) > 0 && /^[<"]$|^<\/$/.test(piece)) continue;
    else {
      xml.push(piece);
      if (name !== undefined && !piece.includes("</")) open.push(name);
    }
  }
  return [...xml, ...open.reverse().map((name) => `</${name}>`)].join("");
}

/** A document whose body is one piece of XML over and over. */
function unpackingTo(size: number, piece: string): Promise<Uint8Array> {
  const [start = "", end = ""] = documentXml("|").split("|");
  const xml = Buffer.concat([Buffer.from(start), Buffer.alloc(size - size % piece.length, piece), Buffer.from(end)]);
  return wordZip({ body: "" }).file("word/document.xml", xml).generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 1 } });
}

function storedBytes(zip: ReturnType<typeof wordZip>): Promise<Uint8Array> {
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** Rewrites the unpacked size of what is large, in the local header and in the central directory, to 1,000 bytes. */
function understateSizes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 30; at++) {
    const signature = view.getUint32(at, true);
    const size = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : null;
    if (size !== null && view.getUint32(size, true) > megabyte) view.setUint32(size, 1_000, true);
  }
}

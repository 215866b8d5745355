import { readFileSync } from "node:fs";
import path from "node:path";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { sourceFromWord } from "../../src/readers/word/readWord";
import { readTables } from "../../src/readers/readTables";
import type { Source } from "../../src/readers/source";
import { cell, documentXml, paragraph, row, run, table, wordBytes, type WordParts } from "../support/wordFiles";

async function read(parts: WordParts): Promise<Source> {
  return opened(await wordBytes(parts));
}

async function opened(bytes: Uint8Array): Promise<Source> {
  const source = await sourceFromWord(bytes);
  if (!source.ok) throw new Error(JSON.stringify(source.issues));
  return source.value;
}

const texts = ({ lines }: Source) => lines.map(({ text }) => text);
const cellTexts = ({ tables }: Source, index = 0) => (tables[index]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
const noteCodes = ({ notes = [] }: Source) => notes.map(({ code, params }) => ({ code, ...params }));

describe("a document made by a writer of documents", () => {
  const textCell = (text: string, merge: { rowSpan?: number; columnSpan?: number } = {}) => new TableCell({ children: [new Paragraph(text)], ...merge });

  test("headings are headings, and merged cells stand in every place they cover", async () => {
    const document = new Document({ sections: [{ children: [
      new Paragraph({ text: "Bruer i Granvik", heading: HeadingLevel.TITLE }),
      new Paragraph({ text: "Mål", heading: HeadingLevel.HEADING_2 }),
      new Paragraph("Ingen skal vente på ferja."),
      new Table({ rows: [
        new TableRow({ children: [textCell("Tiltak", { rowSpan: 2 }), textCell("Kostnad", { columnSpan: 2 })] }),
        new TableRow({ children: [textCell("2026"), textCell("2027")] }),
        new TableRow({ children: [textCell("Rekkverk"), textCell("40"), textCell("60")] }),
      ] }),
    ] }] });
    const source = await opened(await Packer.toBuffer(document));
    expect(source.lines).toEqual([
      { line: 1, text: "Bruer i Granvik", heading: 1 },
      { line: 2, text: "Mål", heading: 2 },
      { line: 3, text: "Ingen skal vente på ferja." },
    ]);
    expect(cellTexts(source)).toEqual([["Tiltak", "Kostnad", "Kostnad"], ["Tiltak", "2026", "2027"], ["Rekkverk", "40", "60"]]);
    expect(source.tables[0]?.rows[0]?.[0]).toBe(source.tables[0]?.rows[1]?.[0]);
  });

  test("the sample mandate gives the tables and the headings of its text", async () => {
    const source = await opened(readFileSync(path.resolve(__dirname, "../../samples/fjellbygda-delprosjekt.docx")));
    expect(source.notes).toEqual([]);
    expect(source.lines.filter(({ heading }) => heading === 1).map(({ text }) => text)).toContain("6. Risikovurdering");
    const { tables } = readTables(source, { kind: "auto", isoYear: 2026, language: "nb", accepted: new Set() });
    expect(tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["progressGrid", "riskRegister"]));
  });
});

describe("headings", () => {
  const style = (id: string, name: string, more = "") => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

  test.each([
    ["Heading1", "heading 1", 1], ["Overskrift2", "Overskrift 2", 2], ["Rubrik3", "Rubrik 3", 3], ["Tittel", "Tittel", 1], ["Rubrik", "Rubrik", 1], ["Title", "Title", 1], ["Overskrift8", "heading 8", 6],
  ])("the style %s, called %s, is level %s", async (id, name, heading) => {
    const source = await read({ styles: style(id, name), body: paragraph(run("Bakgrunn"), `<w:pStyle w:val="${id}"/>`) + paragraph(run("Tekst")) });
    expect(source.lines).toEqual([{ line: 1, text: "Bakgrunn", heading }, { line: 2, text: "Tekst" }]);
  });

  test("a style of the municipality's own is a heading by what it is based on, or by its outline level", async () => {
    const source = await read({
      styles: style("Overskrift1", "heading 1") + style("Kapittel", "Kapittel Granvik", '<w:basedOn w:val="Overskrift1"/>') + style("Ramme", "Ramme", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + style("Ring", "Ring", '<w:basedOn w:val="Ring"/>'),
      body: ["Kapittel", "Ramme", "Ring", "Ukjent"].map((id) => paragraph(run(id), `<w:pStyle w:val="${id}"/>`)).join("") + paragraph(run("Rett på"), '<w:outlineLvl w:val="0"/>') + paragraph(run("Likevel ikke"), '<w:pStyle w:val="Kapittel"/><w:outlineLvl w:val="9"/>'),
    });
    expect(source.lines.map(({ heading }) => heading)).toEqual([1, 3, undefined, undefined, 1, undefined]);
  });

  test("without styles the style's own id says it", async () => {
    expect((await read({ body: paragraph(run("Risiko"), '<w:pStyle w:val="Overskrift2"/>') })).lines).toEqual([{ line: 1, text: "Risiko", heading: 2 }]);
  });

  test("the table of contents is left out, and said to be", async () => {
    const source = await read({ styles: style("INNH1", "toc 1"), body: paragraph(run("1 Bakgrunn 3"), '<w:pStyle w:val="INNH1"/>') + paragraph(run("Bakgrunn")) });
    expect(texts(source)).toEqual(["Bakgrunn"]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.contents" }]);
  });
});

describe("numbers and bullets, which Word shows and does not store", () => {
  const level = (at: number, format: string, text: string, more = "") => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2.")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "o")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1", '<w:pStyle w:val="Overskrift1"/>')}${level(1, "decimal", "%1.%2", '<w:pStyle w:val="Overskrift2"/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="3">${level(0, "upperRoman", "%1")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>`,
    ["1:0", "2:1", "3:2", "5:3"].map((pair) => `<w:num w:numId="${pair[0]}"><w:abstractNumId w:val="${pair[2]}"/></w:num>`).join(""),
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
  ].join("");
  const item = (text: string, list: number, at = 0) => paragraph(text === "" ? "" : run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test("lists count by level, go on after a pause, and begin anew where they are told to", async () => {
    const body = [item("Kjøp", 1), item("anbud", 1, 1), item("kontrakt", 1, 1), item("Bygg", 1), item("grunn", 1, 1), paragraph(run("Imens")), item("Bruk", 1), item("Etterpå", 4), item("Til slutt", 4)].join("");
    expect(texts(await read({ numbering, body }))).toEqual(["1. Kjøp", "a. anbud", "b. kontrakt", "2. Bygg", "a. grunn", "Imens", "3. Bruk", "7. Etterpå", "8. Til slutt"]);
  });

  test("bullets tell their level, and an empty one says nothing", async () => {
    expect(texts(await read({ numbering, body: item("Drift", 2) + item("", 2) + item("Natt", 2, 1) }))).toEqual(["• Drift", "◦ Natt"]);
  });

  test("headings count by their style, and a paragraph can step out", async () => {
    const styles = [1, 2].map((at) => `<w:style w:type="paragraph" w:styleId="Overskrift${at}"><w:name w:val="heading ${at}"/><w:pPr><w:numPr><w:ilvl w:val="${at - 1}"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`).join("");
    const heading = (text: string, at: number, more = "") => paragraph(run(text), `<w:pStyle w:val="Overskrift${at}"/>${more}`);
    const source = await read({ numbering, styles, body: heading("Bakgrunn", 1) + heading("Mål", 1) + heading("Effekt", 2) + heading("Vedlegg", 1, '<w:numPr><w:numId w:val="0"/></w:numPr>') });
    expect(texts(source)).toEqual(["1 Bakgrunn", "2 Mål", "2.1 Effekt", "Vedlegg"]);
  });

  test("a column of nothing but numbers is read, up to 1.10", async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [cell(item("", 3, 1)), `Aktivitet ${index + 1}`]);
    const source = await read({ numbering, body: table([[cell(item("", 3)), "Milepæl"], ...rows]) });
    expect(cellTexts(source).map(([number]) => number)).toEqual(["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"]);
  });

  test("Roman numbers and letters are written as Word writes them", async () => {
    const body = [...Array.from({ length: 4 }, (_, index) => item(`r${index}`, 5)), item("under", 5, 1), ...Array.from({ length: 28 }, (_, index) => item(`b${index}`, 1, 1))].join("");
    const lines = texts(await read({ numbering, body }));
    expect(lines.slice(3, 5)).toEqual(["IV r3", "4.1 under"]);
    expect(lines.slice(-2)).toEqual(["aa. b26", "bb. b27"]);
  });
});

describe("tables", () => {
  test("a cell merged downwards, and a row that begins further in", async () => {
    const source = await read({ body: table([
      ["Fase", "Uke 1", "Uke 2"],
      row([cell("Grunn", '<w:vMerge w:val="restart"/>'), "O", "A"]),
      row([cell("", "<w:vMerge/>"), "A", "F"]),
      row([cell("", "<w:vMerge/>"), cell("A", '<w:gridSpan w:val="2"/>')]),
      row(["P", "F"], '<w:gridBefore w:val="1"/>'),
    ]) });
    expect(cellTexts(source)).toEqual([["Fase", "Uke 1", "Uke 2"], ["Grunn", "O", "A"], ["Grunn", "A", "F"], ["Grunn", "A", "A"], ["", "P", "F"]]);
  });

  test("borders that were dragged and never meet quite are no merged cells", async () => {
    const grid = `<w:tblGrid>${[1_400, 60, 900, 30, 880].map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
    const span = (text: string, columns: number) => cell(text, `<w:gridSpan w:val="${columns}"/>`);
    const rows = [row(["Risiko", span("S", 2), span("K", 2)]), row([span("Frost", 2), span("3", 2), "4"]), row([span("Hele bredden", 5)]), row(["2", "5"], '<w:gridBefore w:val="2"/>')];
    const source = await read({ body: `<w:tbl><w:tblPr/>${grid}${rows.join("")}</w:tbl>` });
    expect(cellTexts(source)).toEqual([["Risiko", "S", "K"], ["Frost", "3", "4"], ["Hele bredden", "Hele bredden", "Hele bredden"], ["", "2", "5"]]);
  });

  test("a column no row has a border before is none", async () => {
    const wide = (text: string) => cell(text, '<w:gridSpan w:val="3"/>');
    const source = await read({ body: table([[wide("Risiko"), "S"], [wide("Frost"), "3"], [cell("Ras", '<w:gridSpan w:val="4"/>')]]) });
    expect(cellTexts(source)).toEqual([["Risiko", "S"], ["Frost", "3"], ["Ras", "Ras"]]);
  });

  test("a table within a cell is a table of its own", async () => {
    const source = await read({ body: table([["Ute", cell(`${table([["inne", "4"]])}${paragraph(run("etter"))}`)]]) });
    expect(source.tables.map((_, index) => cellTexts(source, index))).toEqual(expect.arrayContaining([[["Ute", "etter"]], [["inne", "4"]]]));
  });

  test("a grid split over two pages under the same header is read as one", async () => {
    const header = ["Aktivitet", "1", "2", "3", "4"];
    const body = table([row(header.map((text) => cell(text)), "<w:tblHeader/>"), ["Kai", "O", "A", "", ""]]) + paragraph('<w:r><w:br w:type="page"/></w:r>') + table([header, ["Molo", "", "O", "A", "F"]]);
    const source = await read({ body });
    expect(source.tables).toHaveLength(2);
    const { tables } = readTables(source, { kind: "auto", isoYear: 2027, language: "nb", accepted: new Set() });
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ kind: "progressGrid", activities: [{ activity: "Kai" }, { activity: "Molo" }] });
  });

  test("several paragraphs, line breaks and tabs in a cell", async () => {
    const source = await read({ body: table([[cell(paragraph(run("Først") + "<w:r><w:br/></w:r>" + run("så")) + paragraph(run("til") + "<w:r><w:tab/></w:r>" + run("sist"))), "4"]]) });
    expect(cellTexts(source)).toEqual([["Først\nså\ntil sist", "4"]]);
  });

  test("a table longer than mammoth is given at a time keeps its rows and its merged cells", async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => row([cell(index % 3 === 0 ? `G${index}` : "", index % 3 === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"), `rad ${index}`, String(index)]));
    const source = await read({ body: paragraph(run("Før")) + table(rows) + paragraph(run("Etter")) });
    expect(source.tables).toHaveLength(1);
    const cells = cellTexts(source);
    expect(cells).toHaveLength(3_000);
    for (const at of [0, 1, 2, 1_000, 2_999]) expect(cells[at]).toEqual([`G${at - at % 3}`, `rad ${at}`, String(at)]);
    expect(source.lines).toEqual([{ line: 1, text: "Før" }, { line: 3_002, text: "Etter" }]);
  });
});

describe("what is not read is told", () => {
  const insert = (content: string) => `<w:ins w:id="1" w:author="A">${content}</w:ins>`;
  const remove = (text: string) => `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  test("tracked changes: inserted text stands, deleted text does not, and both are counted", async () => {
    const source = await read({ body: [
      paragraph(run("Frist: ") + remove("1. mai") + insert(run("1. juni"))),
      paragraph(run("Delt "), '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>') + paragraph(run("avsnitt")),
      paragraph(`<w:moveFrom w:id="4">${run("flyttet")}</w:moveFrom>`) + paragraph(`<w:moveTo w:id="5">${run("flyttet")}</w:moveTo>`),
      paragraph(run("Formatert", "<w:b/><w:rPrChange w:id=\"6\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
      table([["Risiko", "S"], row(["Gammel", "5"], '<w:del w:id="7" w:author="A"/>'), row(["Ny", "2"], '<w:ins w:id="8" w:author="A"/>'), row(["Celle", cell("9", '<w:cellDel w:id="9" w:author="A"/>')])]),
    ].join("") });
    expect(texts(source)).toEqual(["Frist: 1. juni", "Delt avsnitt", "flyttet", "Formatert"]);
    expect(cellTexts(source)).toEqual([["Risiko", "S"], ["Ny", "2"], ["Celle", ""]]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.trackedChanges", insertions: 3, deletions: 4 }]);
  });

  test("pictures, comments, embedded objects, hidden text and fields nobody filled in", async () => {
    const picture = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const source = await read({ body: [
      paragraph(run("Kart") + picture + '<w:r><w:pict><v:shape><v:imagedata r:id="rId3"/></v:shape></w:pict></w:r>'),
      paragraph(`<w:commentRangeStart w:id="0"/>${run("Merknad")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`),
      paragraph(run("Ark") + '<w:r><w:object><v:shape><v:imagedata r:id="rId4"/></v:shape><o:OLEObject Type="Embed"/></w:object></w:r>'),
      paragraph(run("Synlig ") + run("hemmelig", "<w:vanish/>") + run("igjen", '<w:vanish w:val="0"/>')),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run("Klikk her"))}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run("Utfylt"))}</w:sdtContent></w:sdt>`,
    ].join("") });
    expect(texts(source)).toEqual(["Kart", "Merknad", "Ark", "Synlig igjen", "Utfylt"]);
    expect(noteCodes(source)).toEqual([
      { code: "source.word.comments", count: 1 }, { code: "source.word.images", count: 2 }, { code: "source.word.embedded", count: 1 },
      { code: "source.word.hiddenText", count: 1 }, { code: "source.word.placeholders", count: 1 },
    ]);
  });

  test("macros are neither run nor read", async () => {
    const source = await read({ body: paragraph(run("Mandat")), files: { "word/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) } });
    expect(texts(source)).toEqual(["Mandat"]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.macros" }]);
  });

  test("footnotes come last, and their marks never into a cell", async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const source = await read({
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph(run("skille"))}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run("Etter vedtak.")}`)}</w:footnote><w:footnote w:id="3">${paragraph(run("Ingen viser hit."))}</w:footnote>`,
      body: paragraph(run("Taket byttes") + mark + run(".")) + table([["Risiko", "S"], ["Lekkasje", cell(paragraph(run("4") + mark))]]),
    });
    expect(texts(source)).toEqual(["Taket byttes[1].", "[1] Etter vedtak."]);
    expect(cellTexts(source)[1]).toEqual(["Lekkasje", "4"]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.footnotes", count: 1 }]);
  });

  test("a text box is read once, after the paragraph it is anchored in", async () => {
    const box = `<w:txbxContent>${paragraph(run("I boksen"))}</w:txbxContent>`;
    const source = await read({ body: paragraph(`${run("Før ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("etter")}`) });
    expect(texts(source)).toEqual(["Før etter", "I boksen"]);
    expect(source.notes).toEqual([]);
  });

  test("a text box in a cell belongs to the cell", async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run("i boksen"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const source = await read({ body: table([[cell(paragraph(box)), "4"], [cell(paragraph(run("Før ") + box)), "5"]]) });
    expect(cellTexts(source)).toEqual([["i boksen", "4"], ["Før\ni boksen", "5"]]);
    expect(texts(source)).toEqual([]);
  });

  test("what stands in links, fields, smart tags and formulas is text like any other", async () => {
    const source = await read({ body: [
      paragraph(`<w:hyperlink r:id="rId1">${run("vedtak")}</w:hyperlink><w:r> </w:r><w:fldSimple w:instr="DATE">${run(" 3.2.2026")}</w:fldSimple>`),
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://example.invalid"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("lenke")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
      paragraph(`<w:smartTag>${run("Granvik")}</w:smartTag><m:oMath><m:r><m:t> S×K</m:t></m:r></m:oMath><w:r><w:noBreakHyphen/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>`),
    ].join("") });
    expect(texts(source)).toEqual(["vedtak 3.2.2026", "lenke", "Granvik S×K\u2011🡪"]);
  });
});

test("other programs write the same document with other prefixes, in UTF-16, or by the strict namespace", async () => {
  const plain = documentXml(table([["Risiko", "S"], ["Frost", "3"]]));
  const variants: (string | Uint8Array)[] = [
    plain.replaceAll("<w:", "<ns0:").replaceAll("</w:", "</ns0:").replace("xmlns:w=", "xmlns:ns0=").replaceAll(" w:", " ns0:"),
    plain.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    new Uint8Array([0xff, 0xfe, ...Buffer.from(plain.replace("UTF-8", "UTF-16"), "utf16le")]),
  ];
  for (const xml of variants) expect(cellTexts(await read({ body: "", files: { "word/document.xml": xml } }))).toEqual([["Risiko", "S"], ["Frost", "3"]]);
});

import { readTables } from "../../src/readers/readTables";
import type { Source } from "../../src/readers/source";
import { isRecordsReading } from "../../src/readers/tableReading";
import { sourceFromWord } from "../../src/readers/word/readWord";
import { cell, field, paragraph, row, run, tab, table, wordBytes, type WordParts } from "../support/wordFiles";

async function read(parts: WordParts): Promise<Source> {
  const source = await sourceFromWord(await wordBytes(parts));
  if (!source.ok) throw new Error(JSON.stringify(source.issues));
  return source.value;
}

const texts = ({ lines }: Source) => lines.map(({ text }) => text);
const cellTexts = ({ tables }: Source, index = 0) => (tables[index]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
const noteCodes = ({ notes = [] }: Source) => notes.map(({ code, params }) => ({ code, ...params }));
const control = (content: string, properties = "") => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const unfilled = "<w:showingPlcHdr/>";

describe("cells merged and skipped in the ways of older and newer Word", () => {
  test("cells merged sideways as Word 97 did it, also downwards, with what a covered cell still holds", async () => {
    const left = (text: string, more = "") => cell(text, `<w:hMerge w:val="restart"/>${more}`);
    const covered = (text = "", more = "") => cell(text, `<w:hMerge/>${more}`);
    const source = await read({ body: table([
      row([left("Kostnad"), covered(), covered(), cell("Sum")]), row([cell("2026"), left("2027", '<w:vMerge w:val="restart"/>'), covered("anslag"), cell("3")]),
      row([cell("4"), left("", "<w:vMerge/>"), covered(), cell("5")]), row([cell("a"), cell("b"), cell("c"), cell("d")]),
    ]) });
    expect(cellTexts(source)).toEqual([["Kostnad", "Kostnad", "Kostnad", "Sum"], ["2026", "2027\nanslag", "2027\nanslag", "3"], ["4", "2027\nanslag", "2027\nanslag", "5"], ["a", "b", "c", "d"]]);
  });

  test("a row that ends before the others has blank cells there, and none where it says nought", async () => {
    const source = await read({ body: table([["Risiko", "S", "K"], row(["Frost"], '<w:gridAfter w:val="2"/>'), row(["Ras", "3", "4"], '<w:gridBefore w:val="0"/><w:gridAfter w:val="0"/>'), row(["2"], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')]) });
    expect(cellTexts(source)).toEqual([["Risiko", "S", "K"], ["Frost", "", ""], ["Ras", "3", "4"], ["", "2", ""]]);
  });
});

describe("fields of a form", () => {
  test("controls around blocks, words, rows and cells, and rows that repeat", async () => {
    const source = await read({ body: [
      control(paragraph(run("Blokk"))), paragraph(run("Nivå: ") + control(run("høy"))),
      `<w:tbl>${row(["Tiltak", "Frist"])}${control(control(row(["Kai", "1.5.2026"])) + control(row(["Molo", "1.6.2026"])))}<w:tr>${cell("Bøye")}${control(cell("1.7.2026"))}</w:tr></w:tbl>`,
    ].join("") });
    expect(texts(source)).toEqual(["Blokk", "Nivå: høy"]);
    expect(cellTexts(source)).toEqual([["Tiltak", "Frist"], ["Kai", "1.5.2026"], ["Molo", "1.6.2026"], ["Bøye", "1.7.2026"]]);
  });

  test("a cell nobody has filled in keeps its place, and says nothing", async () => {
    const source = await read({ body: `<w:tbl>${row(["Tiltak", "Frist", "Eier"])}<w:tr>${cell("Kai")}${control(cell("Velg en dato"), unfilled)}${cell("Havnesjefen")}</w:tr>${control(row(["Skriv her", "", ""]), unfilled)}</w:tbl>${control(table([["Velg", "noe"]]), unfilled)}` });
    expect(source.tables).toHaveLength(1);
    expect(cellTexts(source)).toEqual([["Tiltak", "Frist", "Eier"], ["Kai", "", "Havnesjefen"], ["", "", ""]]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.placeholders", count: 3 }]);
  });

  const legacy = (instruction: string, data: string, result = "") => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Felt"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test("boxes to tick, old and new, and lists to choose from", async () => {
    const box = (data: string) => legacy("FORMCHECKBOX", `<w:checkBox><w:sizeAuto/>${data}</w:checkBox>`);
    const list = (result: string) => legacy("FORMDROPDOWN", `<w:ddList>${result}<w:listEntry w:val="Lav"/><w:listEntry w:val="Høy"/></w:ddList>`);
    const source = await read({ body: [
      paragraph(box('<w:default w:val="0"/><w:checked/>') + run(" Ja ") + box('<w:default w:val="0"/>') + run(" Nei ") + box('<w:default w:val="1"/><w:checked w:val="0"/>') + run(" Kanskje")),
      paragraph(run("S: ") + list('<w:result w:val="1"/>') + run(", K: ") + list("")),
      paragraph(run("Navn: ") + legacy("FORMTEXT", '<w:textInput><w:default w:val="Skriv navn"/></w:textInput>', run("Kari"))),
      paragraph(control("<w:r><w:t>☒</w:t></w:r>") + run(" Godkjent")),
    ].join("") });
    expect(texts(source)).toEqual(["☒ Ja ☐ Nei ☐ Kanskje", "S: Høy, K: Lav", "Navn: Kari", "☒ Godkjent"]);
  });

  test("a date that Word changes to today's is read as it was saved, and told of", async () => {
    const source = await read({ body: paragraph(run("Dato: ") + field('DATE \\@ "dd.MM.yyyy"', "03.02.2026")) + paragraph(run("Lagret ") + field("SAVEDATE", "04.02.2026")) });
    expect(texts(source)).toEqual(["Dato: 03.02.2026", "Lagret 04.02.2026"]);
    expect(noteCodes(source)).toEqual([{ code: "source.word.movingDates", count: 1 }]);
  });
});

test("text of a hidden style, of paragraphs or words, is told of and not read", async () => {
  const style = (id: string, type: string, more: string) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
  const styles = style("Veiledning", "paragraph", "<w:rPr><w:vanish/></w:rPr>") + style("Egen", "paragraph", '<w:basedOn w:val="Veiledning"/>') + style("Skjult", "character", "<w:rPr><w:vanish/></w:rPr>");
  const source = await read({ styles, body: [
    paragraph(run("Skriv om bakgrunnen her"), '<w:pStyle w:val="Veiledning"/>'), paragraph(run("Også her"), '<w:pStyle w:val="Egen"/>'),
    paragraph(run("Synlig ") + run("ikke", '<w:rStyle w:val="Skjult"/>') + run("likevel", '<w:rStyle w:val="Skjult"/><w:vanish w:val="0"/>')),
  ].join("") });
  expect(texts(source)).toEqual(["Synlig likevel"]);
  expect(noteCodes(source)).toEqual([{ code: "source.word.hiddenText", count: 3 }]);
});

describe("letters drawn and boxes kept for older programs", () => {
  test("are read once", async () => {
    const fallback = '<w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict>';
    const choice = `<w:drawing><wps:txbx><w:txbxContent>${paragraph(run("UTKAST"))}</w:txbxContent></wps:txbx></w:drawing>`;
    expect(texts(await read({ body: paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`) }))).toEqual(["UTKAST"]);
    expect(texts(await read({ body: paragraph(run("Mål") + `<w:r>${fallback}</w:r>`) }))).toEqual(["Mål", "UTKAST"]);
  });
});

describe("columns made by tabs", () => {
  const line = (...fields: readonly string[]) => paragraph(fields.map((text) => (text === "" ? "" : run(text))).join(tab));
  const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const numbered = (...fields: readonly string[]) => paragraph(fields.map((text) => run(text)).join(tab), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  test("are rows with places of their own, and what stands around them are lines", async () => {
    const source = await read({ body: paragraph(run("Milepæler")) + line("Milepæl", "Dato") + line("Kai ferdig", "01.05.2026") + line("Molo ferdig", "", "") + paragraph("") + paragraph(run("Etter")) });
    expect(texts(source)).toEqual(["Milepæler", "Etter"]);
    expect(cellTexts(source)).toEqual([["Milepæl", "Dato"], ["Kai ferdig", "01.05.2026"], ["Molo ferdig"]]);
    expect(source.tables[0]?.rows[1]?.[1]?.place).toEqual({ line: 3, column: 2 });
  });

  test("are understood as a table of the kind", async () => {
    const source = await read({ body: paragraph(run("Milepæler")) + line("Nr", "Milepæl", "Dato") + line("1", "Kai ferdig", "01.05.2026") + line("2", "Molo ferdig", "03.08.2026") });
    const reading = readTables(source, { kind: "auto", isoYear: null, language: "nb", accepted: new Set() });
    expect(reading.tables.filter(isRecordsReading).flatMap(({ kind, records }) => records.map(({ fields }) => [kind, fields["milestone"]?.text, fields["planned"]?.text]))).toEqual([["milestones", "Kai ferdig", "01.05.2026"], ["milestones", "Molo ferdig", "03.08.2026"]]);
  });

  test("pressed until the columns meet, or once a column with blank cells", async () => {
    expect(cellTexts(await read({ body: line("Tiltak", "", "Frist") + line("Kai", "", "", "1.5.2026") + line("Utbedring av molo", "1.6.2026") }))).toEqual([["Tiltak", "Frist"], ["Kai", "1.5.2026"], ["Utbedring av molo", "1.6.2026"]]);
    expect(cellTexts(await read({ body: line("Tiltak", "Eier", "Frist") + line("Kai", "", "1.5.2026") + line("Molo", "Kari", "1.6.2026") }))).toEqual([["Tiltak", "Eier", "Frist"], ["Kai", "", "1.5.2026"], ["Molo", "Kari", "1.6.2026"]]);
  });

  test("with Word's own numbers under a heading of their own, or without", async () => {
    expect(cellTexts(await read({ numbering, body: line("Nr", "Milepæl", "Dato") + numbered("Kai", "1.5.2026") + numbered("Molo", "1.6.2026") }))).toEqual([["Nr", "Milepæl", "Dato"], ["1", "Kai", "1.5.2026"], ["2", "Molo", "1.6.2026"]]);
    expect(cellTexts(await read({ numbering, body: line("Milepæl", "Dato") + numbered("Kai", "1.5.2026") + numbered("Molo", "1.6.2026") }))).toEqual([["Milepæl", "Dato"], ["1 Kai", "1.5.2026"], ["2 Molo", "1.6.2026"]]);
  });

  test("are none in a single line, in lists numbered by hand, after labels, in headings, and in a cell", async () => {
    const lines = [line("Frist", "1.5.2026"), paragraph(run("Så")), line("1.", "Kai"), line("2.", "Molo"), paragraph(run("Eller")), line("Eier:", "Kari"), line("Versjon:", "1.2")];
    const heading = paragraph(run("Tiltak") + tab + run("Frist"), '<w:pStyle w:val="Overskrift1"/>');
    const source = await read({ body: lines.join("") + heading + heading + table([[cell(line("Inne", "i") + line("en", "celle")), "4"]]) });
    expect(texts(source)).toEqual(["Frist 1.5.2026", "Så", "1. Kai", "2. Molo", "Eller", "Eier: Kari", "Versjon: 1.2", "Tiltak Frist", "Tiltak Frist"]);
    expect(source.tables.map((_table, index) => cellTexts(source, index))).toEqual([[["Inne i\nen celle", "4"]]]);
  });

  test("an indent made by a tab is none, and text boxes and tables between them part them", async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line("i", "boks")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const source = await read({ body: line("", "Innrykk") + line("", "Mer innrykk") + line("a", "b") + line("c", "d") + table([["1", "2"]]) + line("e", "f") + paragraph(run("g") + tab + run("h") + box) });
    expect(texts(source)).toEqual(["Innrykk", "Mer innrykk", "i boks"]);
    expect(source.tables.map((_table, index) => cellTexts(source, index))).toEqual([[["a", "b"], ["c", "d"]], [["1", "2"]], [["e", "f"], ["g", "h"]]]);
  });

  test("more of them than mammoth is given at a time keep together", async () => {
    const source = await read({ body: Array.from({ length: 5_000 }, (_row, index) => line(`Rad ${index}`, String(index))).join("") });
    expect(source.tables).toHaveLength(1);
    expect(cellTexts(source).at(-1)).toEqual(["Rad 4999", "4999"]);
  });
});

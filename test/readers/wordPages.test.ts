import { issueSentence } from "../../src/text/translate";
import { issue } from "../../src/domain/issue";
import { languages } from "../../src/domain/language";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import { isRecordsReading } from "../../src/readers/tableReading";
import type { Source } from "../../src/readers/source";
import { sourceFromWord } from "../../src/readers/word/readWord";
import { unreadText } from "../../src/readers/unreadText";
import { cell, field, paragraph, row, run, section, tab, table, wordBytes, type WordParts } from "../support/wordFiles";

async function read(parts: WordParts): Promise<Source> {
  const source = await sourceFromWord(await wordBytes(parts));
  if (!source.ok) throw new Error(JSON.stringify(source.issues));
  return source.value;
}

const pageTexts = ({ lines }: Source) => lines.flatMap(({ page, text }) => (page ? [`${page}: ${text}`] : []));
const notes = ({ notes: told = [] }: Source) => told.map(({ code, params }) => ({ code, ...params }));
const understood = (source: Source): SourceReading => readTables(source, { kind: "auto", isoYear: null, language: "nb", accepted: new Set() });
const factsOf = ({ tables }: SourceReading) => Object.fromEntries(tables.filter(isRecordsReading).flatMap(({ facts }) => Object.entries(facts).map(([path, { text, place }]) => [path, `${text} @${place.line}`])));
const issuesOf = ({ tables, issues }: SourceReading) => [...issues, ...tables.flatMap((one) => one.issues)];

describe("which heads and feet are read", () => {
  const text = (words: string) => paragraph(run(words));

  test("those of default pages, after the document's own lines, each line once", async () => {
    const body = text("Mål") + table([["Risiko", "S"]]) + section(["header1", "footer1"]);
    const source = await read({ body, pages: { header1: text("Sandnipa kommune") + text("Ny brannstasjon") + text("Sandnipa kommune"), footer1: text("Til intern bruk") } });
    expect(source.lines).toEqual([
      { line: 1, text: "Mål" }, { line: 3, text: "Sandnipa kommune", page: "header" }, { line: 4, text: "Ny brannstasjon", page: "header" }, { line: 5, text: "Til intern bruk", page: "footer" },
    ]);
    expect(notes(source)).toEqual([
      { code: "source.word.header", lines: "3–4", text: "Sandnipa kommune · Ny brannstasjon" }, { code: "source.word.footer", lines: 5, text: "Til intern bruk" },
    ]);
    for (const language of languages) expect(issueSentence(language, source.notes?.[0] ?? issue("error", "source.empty"))).toContain("Sandnipa kommune · Ny brannstasjon");
  });

  test("that of the first page where there is one, that of even pages where they differ, and one part once", async () => {
    const pages = { header1: text("Hver side"), header2: text("Første side"), header3: text("Like sider") };
    const references = ["header1 default", "header2 first", "header3 even"];
    expect(pageTexts(await read({ pages, body: text("Mål") + section(references) }))).toEqual(["header: Hver side"]);
    expect(pageTexts(await read({ pages, body: text("Mål") + section(references, "<w:titlePg/>") }))).toEqual(["header: Første side", "header: Hver side"]);
    expect(pageTexts(await read({ pages, settings: "<w:evenAndOddHeaders/>", body: text("Mål") + section(references) }))).toEqual(["header: Hver side", "header: Like sider"]);
  });

  test("a later section has those of the one before where it names none", async () => {
    const pages = { header1: text("Del én"), header2: text("Første side"), header3: text("Del to") };
    const first = paragraph(run("Mål"), section(["header1", "header2 first"]));
    const second = paragraph(run("Tiltak"), section(["header3"]));
    expect(pageTexts(await read({ pages, body: first + second + text("Risiko") + section([], "<w:titlePg/>") }))).toEqual(["header: Del én", "header: Del to", "header: Første side"]);
  });

  test("nothing that is only pointed at, and nothing outside the file", async () => {
    const source = await read({ body: text("Mål") + section(["header7", "footer1"]), pages: { footer1: paragraph("") } });
    expect(source).toEqual({ tables: [], lines: [{ line: 1, text: "Mål" }], notes: [] });
  });

  test("a document with nothing but a head still has that", async () => {
    expect(pageTexts(await read({ body: section(["header1"]), pages: { header1: text("Prosjektmandat") } }))).toEqual(["header: Prosjektmandat"]);
  });

  test("changes, pictures and letters drawn across the page are as in the document itself", async () => {
    const source = await read({ body: text("Mål") + section(["header1"]), pages: { header1: paragraph(`<w:ins w:id="1">${run("Ny")}</w:ins><w:del w:id="2"><w:r><w:delText>Gammel</w:delText></w:r></w:del>`) + paragraph('<w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r>') } });
    expect(pageTexts(source)).toEqual(["header: Ny", "header: UTKAST"]);
    expect(notes(source)[0]).toEqual({ code: "source.word.trackedChanges", insertions: 1, deletions: 1 });
  });
});

describe("page numbers", () => {
  const numbered = (before: string, between: string, after = "") => paragraph(`${before === "" ? "" : run(before)}${field("PAGE  \\* MERGEFORMAT", "3")}${run(between)}<w:fldSimple w:instr=" NUMPAGES ">${run("12")}</w:fldSimple>${after === "" ? "" : run(after)}`);

  test.each([
    ["Side ", " av ", "", []],
    ["Versjon 1.2 | Side ", " av ", "", ["footer: Versjon 1.2"]],
    ["Versjon 1.2 – side ", "/", " – Utkast", ["footer: Versjon 1.2 – Utkast"]],
    ["", " / ", " Sandnipa kommune", ["footer: Sandnipa kommune"]],
    ["Oversidene nr. ", " of ", " pages", ["footer: Oversidene nr."]],
  ])("%s3%s12%s", async (before, between, after, expected) => {
    const source = await read({ body: paragraph(run("Mål")) + section(["footer1"]), pages: { footer1: numbered(before, between, after) } });
    expect(pageTexts(source)).toEqual(expected);
    expect(notes(source)).toContainEqual({ code: "source.word.pageNumbers", count: 2 });
  });

  test("one that is broken off takes nothing but its own paragraph with it", async () => {
    const broken = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>');
    expect(pageTexts(await read({ body: paragraph(run("Mål")) + section(["footer1"]), pages: { footer1: broken + paragraph(run("Utkast")) } }))).toEqual(["footer: Utkast"]);
  });

  test("typed by hand they are left out as page numbers in a pasted text are", async () => {
    const source = await read({ body: [paragraph(run("Prosjektplan for Sandnipa badehus")), paragraph(run("Versjon: 2.0")), section(["footer1"])].join(""), pages: { footer1: paragraph(run("Side 1 av 4")) } });
    const reading = understood(source);
    expect(unreadText(source, reading).removed).toEqual([{ line: 3, text: "Side 1 av 4" }]);
    expect(issuesOf(reading)).toContainEqual(expect.objectContaining({ code: "text.furniture.removed", params: { count: 1 } }));
  });

  test("in the text itself a field's number is text", async () => {
    expect((await read({ body: paragraph(run("Se side ") + field("PAGEREF _Toc1", "4")) })).lines).toEqual([{ line: 1, text: "Se side 4" }]);
  });
});

describe("what the head of the pages says of a mandate", () => {
  const body = [paragraph(run("Mandat for delprosjekt Badehus på Sandnipa"), '<w:pStyle w:val="Tittel"/>'), paragraph(run("Bakgrunn"), '<w:pStyle w:val="Overskrift1"/>'), paragraph(run("Badehuset er fra 1961 og stengt siden i fjor."))].join("");

  test("labels beside their values, in a table", async () => {
    const header1 = table([["Prosjekt", "Sandnipa 2030", "Versjon", "1.4"], ["Godkjent av", "Formannskapet", "Dato", "03.02.2026"]]);
    const facts = factsOf(understood(await read({ body: body + section(["header1"]), pages: { header1 } })));
    expect(facts).toMatchObject({ "header.project": "Sandnipa 2030 @4", "header.version": "1.4 @4", "header.approvedBy": "Formannskapet @5", "header.date": "03.02.2026 @5" });
  });

  test("labels over their values, one of them blank", async () => {
    const header1 = table([["Versjon", "Godkjent av", "Dato"], ["2.1", "", "4.5.2026"]]);
    const facts = factsOf(understood(await read({ body: body + section(["header1"]), pages: { header1 } })));
    expect(facts).toMatchObject({ "header.version": "2.1 @5", "header.date": "04.05.2026 @5" });
    expect(facts).not.toHaveProperty("header.approvedBy");
  });

  test("label and value in one cell beside a logo that reaches over both rows, and labels by lines", async () => {
    const logo = (merge: string) => cell("", merge);
    const header1 = table([
      row([logo('<w:vMerge w:val="restart"/>'), cell("Versjon: 0.9")]), row([logo("<w:vMerge/>"), cell("Sist oppdatert 12.01.2026")]),
      row([cell("Godkjent av:"), cell("")]), row([cell(paragraph(run("Prosjektnavn:")) + paragraph(run("Etat:"))), cell(paragraph(run("Sjøfront")) + paragraph(run("Kultur")))]),
    ]);
    const facts = factsOf(understood(await read({ body: body + section(["header1"]), pages: { header1 } })));
    expect(facts).toMatchObject({ "header.version": "0.9 @4", "header.date": "12.01.2026 @5", "header.project": "Sjøfront @7", "header.organisation": "Kultur @7" });
    expect(facts).not.toHaveProperty("header.approvedBy");
  });

  test("the name of the document, whatever the word before it", async () => {
    const header1 = table([["Dokument: Mandat for delprosjekt Sjøbad", "Saksnr: 26/114"]]);
    const title = paragraph(run("Badehus på Sandnipa"), '<w:pStyle w:val="Tittel"/>');
    const reading = understood(await read({ body: title + paragraph(run("Versjon: 1.0")) + section(["header1"]), pages: { header1 } }));
    expect(issuesOf(reading)).toContainEqual(expect.objectContaining({ code: "mandate.subproject.fromText", proposal: "Sjøbad", place: { line: 3, column: 1, from: 33, to: 39 } }));
  });

  test.each([
    ["Versjon 0.8 / 05.01.2026", "0.8", "05.01.2026"], ["Mandat Badehus v2.3", "2.3", undefined], ["Rev. 3 – 5. januar 2026", "3", "5. januar 2026"], ["Versjon 1.2. Godkjent", "1.2", undefined],
    ["Revisjon 05.01.2026", undefined, undefined], ["Tiltak versjonert 4", undefined, undefined], ["Saksnr. 12/7, 2026", undefined, undefined],
  ])("%s is version %s of %s", async (footer, version, date) => {
    const reading = understood(await read({ body: paragraph(run("Prosjektmandat for badehuset")) + paragraph(run("Kommunen eier huset.")) + section(["footer1"]), pages: { footer1: paragraph(run(footer)) } }));
    const facts = factsOf(reading);
    expect([facts["header.version"], facts["header.date"]]).toEqual([version && `${version} @3`, date && `${date} @3`]);
  });

  test("a municipality beside the kind of document is no project", async () => {
    const source = await read({ body: paragraph(run("Badehus"), '<w:pStyle w:val="Tittel"/>') + paragraph(run("Huset er gammelt.")) + section(["header1"]), pages: { header1: paragraph(run("Sandnipa kommune – Prosjektmandat")) } });
    expect(issuesOf(understood(source)).map(({ code, read: words }) => [code, words])).toEqual(expect.arrayContaining([["mandate.organisation.fromText", "Sandnipa kommune"]]));
    expect(issuesOf(understood(source)).map(({ code }) => code)).not.toContain("mandate.project.fromText");
  });

  test("left, middle and right of the page, set by tabs", async () => {
    const footer1 = paragraph(run("Sandnipa kommune") + tab + run("Versjon 1.1, 02.03.2026") + tab + run("Side ") + field("PAGE", "2"));
    const source = await read({ body: body + section(["footer1"]), pages: { footer1 } });
    expect(pageTexts(source)).toEqual(["footer: Sandnipa kommune\tVersjon 1.1, 02.03.2026"]);
    const reading = understood(source);
    expect(factsOf(reading)).toMatchObject({ "header.version": "1.1 @4", "header.date": "02.03.2026 @4" });
    const version = reading.tables.filter(isRecordsReading).flatMap(({ facts }) => facts["header.version"] ?? [])[0];
    expect(pageTexts(source)[0]?.slice("footer: ".length).slice(version?.place.from, version?.place.to)).toBe("1.1");
  });

  test("the title page holds; another version, date or name on the pages is a doubt with both places", async () => {
    const title = ["Prosjekt: Sandnipa 2030", "Versjon: 1.4", "Dato: 03.02.2026"].map((line) => paragraph(run(line))).join("");
    const header1 = ["Prosjekt: Sandnipa 2025", "Versjon: 1.3", "Dato: 03.02.2025"].map((line) => paragraph(run(line))).join("");
    const reading = understood(await read({ body: title + body + section(["header1"]), pages: { header1 } }));
    expect(factsOf(reading)).toMatchObject({ "header.project": "Sandnipa 2030 @1", "header.version": "1.4 @2" });
    expect(issuesOf(reading)).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: "mandate.fact.differs", read: "Sandnipa 2030", params: { other: "Sandnipa 2025", line: 7 } }),
      expect.objectContaining({ code: "mandate.version.several", read: "1.4", place: expect.objectContaining({ line: 2 }), params: { other: "1.3", line: 8 } }),
      expect.objectContaining({ code: "mandate.date.several", read: "03.02.2026", place: expect.objectContaining({ line: 3 }), params: { other: "03.02.2025", line: 9 } }),
    ]));
  });

  test("a table on the title page against the pages, and the year of the pages' date in the text", async () => {
    const inTable = table([["Versjon", "2.0"], ["Dato", "09.01.2026"]]);
    const header1 = paragraph(run("Versjon 1.9")) + paragraph(run("Dato: 11.01.2026"));
    const text = paragraph(run("Kommunestyret vedtok dette 11.01.2025."));
    const reading = understood(await read({ body: inTable + body + text + section(["header1"]), pages: { header1 } }));
    expect(issuesOf(reading)).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: "mandate.fact.differs", read: "2.0", params: { other: "1.9", line: 7 } }),
      expect.objectContaining({ code: "mandate.date.conflict", read: "11.01.2025", params: { other: "11.01.2026", line: 8 } }),
    ]));
  });

  test("the same on title page and pages is no doubt, and what the pages only repeat is not read twice", async () => {
    const said = paragraph(run("Prosjekt: Sandnipa 2030")) + paragraph(run("Versjon: 1.4"));
    const reading = understood(await read({ body: said + body + section(["header1"]), pages: { header1: said } }));
    expect(issuesOf(reading).filter(({ code }) => /differs|several|conflict/.test(code))).toEqual([]);
    expect(factsOf(reading)["header.version"]).toBe("1.4 @2");
  });

  test("words in the head of a page that say nothing of it are shown as unread, and are no part of the last chapter", async () => {
    const source = await read({ body: body + section(["header1"]), pages: { header1: paragraph(run("Sandnipa satser på sjøen")) } });
    const reading = understood(source);
    expect(factsOf(reading)["background.background"]).toBe("Badehuset er fra 1961 og stengt siden i fjor. @3");
    expect(unreadText(source, reading).unused).toContainEqual({ place: { line: 4, column: 1 }, text: "Sandnipa satser på sjøen" });
  });
});

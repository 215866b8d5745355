import { issueId } from "../../src/domain/issue";
import { languages } from "../../src/domain/language";
import type { Outcome } from "../../src/domain/outcome";
import { readFileSource } from "../../src/actions/readFileSource";
import { longestLine } from "../../src/readers/boundedSource";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";
import { unreadText } from "../../src/readers/unreadText";
import { issueSentence } from "../../src/text/translate";
import { cpuMs } from "../support/cpuTime";
import { noise } from "../support/wordFiles";

/** Of the processor, in a loaded machine; each takes a fraction of it. */
const mostSeconds = 30;
/** Beyond what the worker held before: it runs other tests too. */
const mostMegabytes = 900;

jest.setTimeout(120_000);

type Looked = { readonly reading: SourceReading | null; readonly codes: readonly string[]; readonly text: string };

/** Everything that is done with a source in the pane: read, read again with all accepted, what is left over, what is said. */
function look(source: Outcome<Source>): Looked {
  const startedMs = cpuMs();
  const heldBefore = process.memoryUsage().heapUsed;
  const reading = source.ok ? readTables(source.value, { kind: "auto", isoYear: null, language: "nb", accepted: new Set() }) : null;
  const issues = source.ok ? [...(reading?.issues ?? []), ...(reading?.tables ?? []).flatMap((table) => table.issues)] : source.issues;
  const unread = source.ok && reading ? unreadText(source.value, reading) : { unused: [], removed: [] };
  const hasProposals = issues.some(({ proposal }) => proposal !== null);
  if (source.ok && hasProposals) readTables(source.value, { kind: "auto", isoYear: 2025, language: "nb", accepted: new Set(issues.map(issueId)) });
  for (const one of issues.slice(0, 200)) for (const language of languages) expect(issueSentence(language, one)).toMatch(/^[^{}]{10,}$/su);
  expect((cpuMs() - startedMs) / 1000).toBeLessThan(mostSeconds);
  expect((process.memoryUsage().heapUsed - heldBefore) / 1_048_576).toBeLessThan(mostMegabytes);
  return { reading, codes: issues.map(({ code }) => code), text: [...unread.unused, ...unread.removed].map(({ text }) => text).join("\n") };
}

const text = (written: string) => look(sourceFromText(written));
const html = (written: string) => look(sourceFromHtml(written));
const kindsOf = ({ reading }: Looked) => (reading?.tables ?? []).map(({ kind }) => kind);

describe("what is no document", () => {
  test.each([["støy.txt", noise(200_000, 11)], ["støy.csv", noise(200_000, 12)], ["støy.html", noise(200_000, 13)], ["støy.docx", noise(200_000, 14)]])("random bytes called %s are refused with a sentence", async (name, bytes) => {
    const source = await readFileSource(name, bytes);
    expect(look(source).codes).toEqual([name.endsWith("docx") ? "source.word.notDocument" : "source.file.notText"]);
  });

  test.each(["setup.txt", "setup.csv", "setup.html", "setup.docx", "setup"])("an .exe called %s is known for a program", async (name) => {
    expect(look(await readFileSource(name, new Uint8Array([0x4d, 0x5a, 0x90, 0x00, ...noise(5_000)]))).codes).toEqual(["source.file.program"]);
  });

  test("a text of 40 MB is refused without a byte of it being read", async () => {
    const untouched = new Proxy(new Uint8Array(0), { get: (_bytes, property) => { if (property === "length") return 40 * 1_048_576; throw new Error(`${String(property)} was read`); } });
    expect(look(await readFileSource("stor.txt", untouched)).codes).toEqual(["source.tooLarge"]);
  });

  test("NULs in a file are no text; in a paste they are no more than a character", async () => {
    expect(look(await readFileSource("plan.txt", new TextEncoder().encode("Risiko\0\tS\tK\nFrost\t3\t4"))).codes).toEqual(["source.file.notText"]);
    expect(kindsOf(text("Risiko\tS\tK\n\0Frost\t3\0\t4\nIs\t2\t2"))).toEqual(["riskRegister"]);
  });
});

describe("nothing to find", () => {
  test("only a heading", () => {
    for (const heading of ["6. Risikovurdering", "MILEPÆLER", "Budsjett 2025", "Beslutspunkter", "Goals"]) expect(text(heading).codes).toEqual(["table.notFound"]);
    expect(html("<h1>Informasjonsplan</h1>").codes).toEqual(["table.notFound"]);
  });

  test("only the headings of a table", () => {
    expect(text("Nr\tMilepæl\tFerdig dato\tAnsvarlig").reading?.tables.flatMap((table) => ("records" in table ? table.records : []))).toEqual([]);
  });

  test("only page furniture, all of it shown as left out", () => {
    const found = text(Array.from({ length: 30 }, (_, index) => `Granheim kommune – prosjektplan    Side ${index + 1} av 30\n`).join("\n"));
    expect(found.codes).toEqual(["table.notFound"]);
    expect(found.text.split("\n")).toHaveLength(30);
  });
});

describe("markup is text", () => {
  const scripts = [
    "<script>globalThis.pwned = 1</script>", "<img src=x onerror=\"globalThis.pwned = 1\">", "<svg onload=\"globalThis.pwned = 1\"></svg>", "<iframe srcdoc=\"<script>parent.pwned = 1</script>\"></iframe>",
    "<a href=\"javascript:globalThis.pwned = 1\"></a>", "<style>@import 'http://example.invalid/a.css'</style>", "<link rel=stylesheet href=http://example.invalid/b.css>", "<object data=http://example.invalid/c></object>", "<meta http-equiv=refresh content='0;url=http://example.invalid'>",
  ].join("");

  test("scripts, event attributes and addresses are neither run, fetched nor read", () => {
    const fetched = jest.spyOn(globalThis, "fetch").mockImplementation(() => Promise.reject(new Error("a request was made")));
    const { reading } = html(`${scripts}<table onclick="globalThis.pwned = 1"><tr><th>Risiko${scripts}</th><th>S</th><th>K</th></tr><tr><td onmouseover="x()">&lt;script&gt;pwned = 1&lt;/script&gt; Frost</td><td>2</td><td style="width:expression(x())">3</td></tr></table>`);
    const [register] = reading?.tables ?? [];
    expect(register?.kind === "riskRegister" && register.risks.map(({ risk }) => risk)).toEqual(["<script>pwned = 1</script> Frost"]);
    expect(globalThis).not.toHaveProperty("pwned");
    expect(fetched).not.toHaveBeenCalled();
    expect(JSON.stringify(reading)).not.toMatch(/example\.invalid|onerror|javascript:/);
    fetched.mockRestore();
  });

  test("formulas are text in every field", () => {
    const { reading } = text("Nr\tMilepæl\tFrist\tAnsvarlig\n1\t=HYPERLINK(\"http://example.invalid\";\"x\")\t01.02.2025\t@SUM(A1)\n2\t+cmd|' /C calc'!A0\t01.03.2025\t-1+1");
    const [plan] = reading?.tables ?? [];
    expect(plan && "records" in plan && plan.records.map(({ fields }) => [fields["milestone"]?.text, fields["responsible"]?.text])).toEqual([['=HYPERLINK("http://example.invalid";"x")', "@SUM(A1)"], ["+cmd|' /C calc'!A0", "-1+1"]]);
  });
});

describe("odd letters", () => {
  test("right to left, marks upon marks, letters outside the first plane and halves of them are kept; what cannot be seen is not", () => {
    const names = ["\u05e1\u05d9\u05db\u05d5\u05df \u202eabc\u202c", "e\u0301\u0302\u0303".repeat(200), "\ud83d\udea7 Vei stengt \ud83d\udc77\u200d\u2640\ufe0f", "halv \ud800 bokstav", "\u0645\u0634\u0631\u0648\u0639", "null\u200bbredde"];
    const { reading } = text(`Risiko\tS\tK\tRF\n${names.map((name) => `${name}\t2\t3\t6`).join("\n")}`);
    const [register] = reading?.tables ?? [];
    expect(register?.kind === "riskRegister" && register.risks.map(({ risk }) => risk)).toEqual(names.map((name) => name.replace(/[\u200b-\u200d\u202a-\u202e]/g, "")));
  });

  test("a heading in letters that are taken apart is still one", () => {
    expect(kindsOf(text("Milepa\u0308ler\n\nNr\tMilepæl\tFrist\n1\tFerdig\t01.02.2025"))).toEqual(["milestones"]);
  });
});

const wide = (cells: readonly string[], filler: string) => [...cells, ...Array.from({ length: 200 - cells.length }, () => filler)].join("\t");
const tall = (header: string, row: string) => `${header}\n${`${row}\n`.repeat(2_000)}`;

describe("size", () => {
  test.each<readonly [string, string, string]>([
    ["riskRegister", tall(wide(["Risiko", "S", "K", "RF", "Tiltak"], "x"), wide(["Frost", "3", "4", "12", "Salt"], "1")), "riskRegister"],
    ["progressGrid", tall(wide(["Aktivitet", ...Array.from({ length: 52 }, (_, week) => String(week + 1))], ""), wide(["Rydding", "O", "A", "A"], "")), "progressGrid"],
    ["milestones", tall(wide(["Nr", "Milepæl", "Ferdig dato"], ""), wide(["1", "Huset står", "01.02..2025"], "1")), "milestones"],
    ["informationPlan", tall(wide(["Tiltak", "Målgruppe", "Når"], ""), wide(["Allmøte", "Ansatte", "vår 2025"], "1")), "informationPlan"],
    ["goals", tall(wide(["Mål", "Indikator", "Måltall", "Frist"], ""), wide(["Kortere kø", "Dager", "4", "01.02.2025"], "1")), "goals"],
    ["proposals", tall(wide(["Enhet", "Ansatte", "Innsendt", "Gjennomført"], ""), wide(["Bibliotek", "12", "5", "3"], "1")), "proposals"],
    ["no known table", tall(wide(["a", "b"], "c"), wide(["x", "y"], "z")), ""],
  ])("2,000 × 200 short cells: %s", (_name, written, kind) => {
    expect(kindsOf(text(written))).toEqual(kind === "" ? [] : [kind]);
  });

  const words = "budsjett kr 400.000,- 01.02..2013 Mål ansvarlig innen 15. mai Side 2 av 7 milepæl 1.1 rådmannen skal spare 3 mill ";
  test.each<readonly [string, string]>([
    ["of one letter", "a".repeat(5_000_000)], ["of digits", "1 ".repeat(2_500_000)], ["of points", ".".repeat(5_000_000)], ["of brackets", "(".repeat(5_000_000)], ["of dates", "01.02..2013 ".repeat(400_000)],
    ["of words such documents have", words.repeat(4_000)],
  ])("a line %s, as long as a paste may be, is told of and left as it is", (_name, written) => {
    const found = text(written);
    expect(found.reading).not.toBeNull();
    expect(found.codes).toContain("text.line.tooLong");
    expect(found.text.length).toBeGreaterThan(longestLine);
  });

  test("a row of 400,000 cells", () => {
    expect(text("a\t".repeat(400_000)).codes).toEqual(["table.notFound"]);
  });

  test.each([".", "(", "[", "-", "=", "1", "a", "|", ":", "x=y ", "01.02..2013 ", words])("a line of %j, as long as a line may be", (piece) => {
    const { reading, codes } = text(piece.repeat(longestLine / piece.length));
    expect(reading).not.toBeNull();
    expect(codes).not.toContain("text.line.tooLong");
  });

  test("an endless line among others takes nothing else with it", () => {
    const found = text(`Milepæler\n\n${"(".repeat(longestLine + 1)}\n\nNr\tMilepæl\tFrist\n1\tFerdig\t01.02.2025`);
    expect([kindsOf(found), found.codes.filter((code) => code.startsWith("text."))]).toEqual([["milestones"], ["text.line.tooLong"]]);
    expect(found.text.split("\n").map(({ length }) => length)).toContain(longestLine + 1);
  });

  test("a row with an endless cell is left as it is, its other cells with it", () => {
    const found = text(`Risiko\tS\tK\nFrost\t3\t4\nRas\t${"(".repeat(longestLine + 1)}\t2\nIs\t2\t2`);
    expect([kindsOf(found), found.codes.includes("text.line.tooLong")]).toEqual([["riskRegister"], true]);
    expect(found.text).toMatch(/^Ras\t\(+\t2$/);
  });

  test("lists in lists in lists", () => {
    const nested = (depth: number) => `<h2>Tiltak</h2>${"<ul><li>Rydde lageret".repeat(depth)}${"</li></ul>".repeat(depth)}`;
    const [measures] = html(nested(100)).reading?.tables ?? [];
    expect(measures && "records" in measures && measures.records.length).toBe(100);
    expect(html(nested(5_000)).codes).toEqual(["source.tooDeep"]);
    expect(kindsOf(text(`Tiltak\n${Array.from({ length: 3_000 }, (_, index) => `${" ".repeat(index % 300)}- a. Rydde rom ${index}`).join("\n")}`))).toEqual(["measures"]);
  });

  test("thousands of tiny tables, of one kind and of four", () => {
    expect(kindsOf(html("<table><tr><td>Risiko</td><td>S</td><td>K</td></tr><tr><td>Frost</td><td>2</td><td>3</td></tr></table><p>Mer</p>".repeat(1_000)))).toHaveLength(1_000);
    const four = ["Nr\tMilepæl\tFrist\n1\tHuset står\t01.02.2025", "Kostnadspost\tBeløp\nLønn\t100 000", "Tiltak\tMålgruppe\tNår\nAllmøte\tAnsatte\tvår 2025", "Beslutning\tBesluttes av\tNår\nValg\tRådet\tmai 2025"];
    expect(kindsOf(text(Array.from({ length: 1_000 }, (_, index) => `${four[index % 4] ?? ""}\n\nMer tekst.\n`).join("\n")))).toHaveLength(1_000);
  });

  test("chapter upon chapter", () => {
    const chapter = (index: number) => `TILTAK ${index}\n- Lage plan. Ansvarlig: Kari, frist: 01.02.2025\nMålet er å spare 3 mill.\n`;
    expect(kindsOf(text(Array.from({ length: 1_000 }, (_, index) => chapter(index)).join("\n"))).filter((kind) => kind === "measures")).toHaveLength(1_000);
  });
});

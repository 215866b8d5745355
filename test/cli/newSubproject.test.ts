import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { openUserFolder, run, sample, type Answer } from "./commandLine";

const user = openUserFolder();

/** A whole workbook is made in most of these. */
jest.setTimeout(240_000);

type Summary = {
  readonly subproject: string; readonly language: string; readonly counts: object;
  readonly sheets: readonly { readonly kind: string; readonly name: string; readonly tables: readonly { readonly name: string; readonly rows: number }[] }[];
};

const small = {
  header: { subproject: "Vann" },
  options: { statusDate: "31.05.2026" },
  risks: [{ risk: "=1+1", likelihood: 4, consequence: "høy" }, { risk: "Frost", likelihood: "", consequence: "" }],
  milestones: [{ number: "1", milestone: "Start", planned: "1. juni 2026" }, { number: "1.10", milestone: "Klart", planned: "2026-06-12" }],
};

const writeAnswers = (name: string, answers: unknown) => user.write(name, JSON.stringify(answers));

function made({ out }: { readonly out: string }): Summary {
  return JSON.parse(out) as Summary;
}

describe("a new subproject", () => {
  let saved: Answer;

  beforeAll(async () => {
    saved = await run("new", "--answers", writeAnswers("svar.json", small), "--xlsx", "bok.xlsx");
  });

  test("is told of: sheets, tables, rows", () => {
    const { sheets, ...rest } = made(saved);
    expect(rest).toEqual({ project: "", subproject: "Vann", language: "nb", counts: { activities: 0, events: 0, risks: 2, records: 2 } });
    expect(sheets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["risks", "riskMatrix", "milestones", "settings"]));
    expect(sheets.map(({ kind }) => kind)).not.toContain("budget");
    expect(sheets.find(({ kind }) => kind === "milestones")).toEqual({ kind: "milestones", name: "Milepæler", tables: [{ name: "Milepaeler", rows: 2 }] });
  });

  test("is saved with --xlsx, and then nothing else stands in the workbook", async () => {
    const names = made(saved).sheets.map(({ name }) => name);
    expect({ code: saved.code, err: saved.err }).toEqual({ code: 0, err: `Skrev bok.xlsx med ${names.join(", ")}.\n` });
    const { sheets, tables } = await openXlsx(user.read("bok.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["Risiko", "Milepaeler"]));
    const risks = sheets.find(({ name }) => name === "Risiko")?.cells ?? {};
    expect(Object.values(risks).find(({ value }) => value === "=1+1")).toEqual(expect.not.objectContaining({ formula: expect.anything() }));
    expect(Object.values(risks).filter(({ formula }) => formula?.startsWith("=PROSJEKT.RISK_FACTOR")).map(({ value }) => value)).toEqual(expect.arrayContaining([16]));
    const milestones = sheets.find(({ name }) => name === "Milepæler")?.cells ?? {};
    expect(Object.values(milestones).map(({ value }) => value)).toEqual(expect.arrayContaining(["1.10", "Forfaller snart"]));
  });

  test("goes in beside another one with --into, under its short name, and leaves that one alone", async () => {
    const second = writeAnswers("to.json", { ...small, header: { subproject: "Avløp i sør", shortName: "Avløp" } });
    const answer = await run("new", "--answers", second, "--into", "bok.xlsx", "--xlsx", "begge.xlsx");
    expect(answer.code).toBe(0);
    expect(made(answer).sheets.find(({ kind }) => kind === "risks")).toEqual({ kind: "risks", name: "Risiko Avløp", tables: [{ name: "Risiko_Avløp", rows: 2 }] });
    const { sheets } = await openXlsx(user.read("begge.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Risiko", "Risiko Avløp", "Innstillinger", "Innstillinger Avløp"]));
    const before = (await openXlsx(user.read("bok.xlsx"))).sheets.find(({ name }) => name === "Risiko")?.cells;
    expect(sheets.find(({ name }) => name === "Risiko")?.cells).toEqual(before);
  });

  test("is only told of without --xlsx, in the language of --lang where the answers do not say, also from a file with a byte order mark", async () => {
    const answer = await run("new", "--answers", user.write("merket.json", `\ufeff${JSON.stringify(small)}`), "--lang", "sv");
    expect({ code: answer.code, err: answer.err }).toEqual({ code: 0, err: "" });
    expect(made(answer)).toMatchObject({ language: "sv", sheets: expect.arrayContaining([expect.objectContaining({ kind: "risks", name: "Risker" })]) });
  });

  test.each([["fjellbygda-svar-nn.json", "nn", "Milepælar"], ["fjallby-svar.json", "sv", "Milstolpar"]])("of %s is in %s, and every formula has its result", async (file, language, sheet) => {
    const answer = await run("new", "--answers", sample(file), "--xlsx", "prøve.xlsx", "--lang", "en");
    expect([answer.code, made(answer).language]).toEqual([0, language]);
    const { sheets } = await openXlsx(user.read("prøve.xlsx"));
    expect(sheets.map(({ name }) => name)).toContain(sheet);
    const broken = sheets.flatMap(({ name, cells }) => Object.entries(cells).filter(([, { value }]) => typeof value === "object" && value !== null).map(([place]) => `${name} ${place}`));
    expect(broken).toEqual([]);
  });
});

describe("answers that cannot be used end with 1, say each field and write nothing", () => {
  const wrong = {
    header: {}, risks: [{ risk: "Frost", likelihood: "6" }], milestones: [{ milestone: "Start", planned: "snart" }], budget: { lines: [{ post: "Rør", yearAmount: "mange penger" }] },
    financing: [{ source: "Fylket", kind: "gåve" }],
  };

  test("field by field, in the language asked for", async () => {
    const answer = await run("new", "--answers", writeAnswers("feil.json", wrong), "--xlsx", "ikke.xlsx", "--lang", "nn");
    expect({ code: answer.code, out: answer.out }).toEqual({ code: 1, out: "" });
    expect(answer.err.split("\n").filter(Boolean)).toEqual([
      "header.subproject: Feltet må fyllast ut.",
      expect.stringMatching(/^risks\.0\.likelihood: «6» /),
      "milestones.0.planned: «snart» er ikkje ein dato. Skriv til dømes 31.12.2026.",
      expect.stringMatching(/^budget\.lines\.0\.yearAmount: «mange penger» er ikkje eit beløp\./),
      "financing.0.kind: «gåve» kan ikkje veljast. Lov er: Tilskot, Eigne midlar, Eigeninnsats, Anna.",
    ]);
    expect(() => user.read("ikke.xlsx")).toThrow("ENOENT");
  });

  test.each<[string, string, RegExp]>([
    ["an unknown answer", '{"header":{"subproject":"Vann"},"risiko":[]}', /^«risiko» passer ikke i svarene\. Kjør new --schema/],
    ["a list", "[]", /passer ikke i svarene/],
    ["a word", '"Vann"', /passer ikke i svarene/],
    ["nothing", "null", /passer ikke i svarene/],
    ["an unknown language", '{"options":{"language":"fi"},"header":{"subproject":"Vann"}}', /^options\.language: /],
    ["a name from elsewhere", '{"__proto__":{"header":{"subproject":"Vann"}}}', /./],
    ["answers within answers", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /passer ikke i svarene/],
  ])("%s", async (_case, json, sentence) => {
    const answer = await run("new", "--answers", user.write("feil.json", json));
    expect({ code: answer.code, out: answer.out }).toEqual({ code: 1, out: "" });
    expect(answer.err).toMatch(sentence);
  });
});

describe("a file that cannot be opened or saved ends with 2 and one sentence", () => {
  test.each<[string, string | Uint8Array | null, string, RegExp]>([
    ["a missing file", null, "nb", /^Filen borte\.json kan ikke leses \(ENOENT\)\.\n$/],
    ["an empty file", "", "nn", /^Fila svar\.json er tom\.\n$/],
    ["a text", "Mandat for delprosjekt", "nb", /^Filen svar\.json er ikke gyldig JSON \(.+\)\.\n$/],
    ["JSON cut short", '{"header":', "sv", /^Filen svar\.json är inte giltig JSON \(.+\)\.\n$/],
    ["Windows-1252", Buffer.from('{"header":{"subproject":"Gjørme"}}', "latin1"), "nb", /^Filen svar\.json er ikke lagret som UTF-8\. Lagre den på nytt med den tegnkodingen\.\n$/],
    ["UTF-16", Buffer.from('\ufeff{"header":{}}', "utf16le"), "en", /^The file svar\.json is not saved as UTF-8\./],
    ["too much", new Uint8Array(33 * 1024 * 1024).fill(0x20), "nb", /^Filen svar\.json er for stor\. Svarene kan ta 32 MB\.\n$/],
  ])("%s", async (_case, content, language, sentence) => {
    const file = content === null ? "borte.json" : user.write("svar.json", content);
    const answer = await run("new", "--answers", file, "--xlsx", "ikke.xlsx", "--lang", language);
    expect({ code: answer.code, out: answer.out }).toEqual({ code: 2, out: "" });
    expect(answer.err).toMatch(sentence);
  });

  test("a workbook to go into", async () => {
    const answers = writeAnswers("svar.json", small);
    expect(await run("new", "--answers", answers, "--into", user.write("feil.xlsx", "Risiko;S;K"))).toEqual({
      code: 2, out: "", err: "Filen feil.xlsx er ikke en Excel-arbeidsbok, selv om navnet slutter på .xlsx.\n",
    });
    expect((await run("new", "--answers", answers, "--into", "borte.xlsx")).err).toBe("Filen borte.xlsx kan ikke leses (ENOENT).\n");
  });

  test("a place to save", async () => {
    const answer = await run("new", "--answers", writeAnswers("svar.json", small), "--xlsx", "borte/bok.xlsx");
    expect(answer).toMatchObject({ code: 2, err: "Filen borte/bok.xlsx kan ikke skrives (ENOENT).\n" });
  });
});

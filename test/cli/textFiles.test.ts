import { readFileSync } from "node:fs";
import { languages } from "../../src/domain/language";
import { codesOf, openUserFolder, printed, run, sample, tableOf } from "./commandLine";

const user = openUserFolder();
const mandate = sample("fjellbygda-mandat.txt");

describe("a mandate without its year", () => {
  test("is read all the same: the year is proposed, the weeks have none, and the error stands", async () => {
    const answer = await run("read", mandate);
    const read = printed(answer);
    expect(answer.code).toBe(1);
    expect(read.issues.find(({ code }) => code === "grid.year.missing")).toMatchObject({ severity: "error", proposal: "2024", accepted: false });
    const years = tableOf(read, "progressGrid").activities?.flatMap(({ events }) => events.map(({ isoYear }) => isoYear));
    expect(years?.length).toBeGreaterThan(0);
    expect(new Set(years)).toEqual(new Set([null]));
  });

  test("is settled by accepting all: the proposals are taken and marked", async () => {
    const answer = await run("read", mandate, "--accept", "all");
    const read = printed(answer);
    expect(answer.code).toBe(0);
    expect(read.issues.filter(({ proposal }) => proposal !== null).map(({ code, accepted }) => ({ code, accepted }))).toEqual(
      expect.arrayContaining([{ code: "grid.year.missing", accepted: true }, { code: "risk.wording.success", accepted: true }]),
    );
    expect(tableOf(read, "progressGrid").activities?.[0]?.events[0]).toEqual({ isoYear: 2024, week: 8, codes: ["O"] });
    expect(tableOf(read, "riskRegister").risks?.[0]?.risk).toBe("For lite tid til å pakke samlingene");
  });

  test("keeps what was written where nothing is accepted", async () => {
    expect(tableOf(printed(await run("read", mandate, "--accept", "none")), "riskRegister").risks?.[0]?.risk).toBe("Nok tid til å pakke samlingene");
  });
});

test("one kind is read where only one is asked for", async () => {
  const risks = await run("read", mandate, "--kind", "risks");
  expect(risks.code).toBe(0);
  expect(printed(risks).tables.map(({ kind }) => kind)).toEqual(["riskRegister"]);
  expect(printed(await run("read", mandate, "--kind", "grid", "--year", "2024")).tables.map(({ kind }) => kind)).toEqual(["progressGrid"]);
});

test("the messages are in the language asked for", async () => {
  const seen = new Set<string>();
  for (const language of languages) seen.add(printed(await run("read", mandate, "--lang", language)).issues[0]?.message ?? "");
  expect(seen.size).toBe(languages.length);
});

test("--json takes the place of standard output", async () => {
  const answer = await run("read", mandate, "--year", "2024", "--json", "ut.json");
  expect(answer).toEqual({ code: 0, out: "", err: "" });
  expect(user.read("ut.json").toString("utf8")).toBe((await run("read", mandate, "--year", "2024")).out);
});

describe("types of file", () => {
  const risks = [
    ["Nok tid til å pakke samlingene", 12], ["Misnøye med nye åpningstider", 9], ["Forsinket ombygging", 10], ["Nøkkelpersoner slutter", 8],
  ];
  const readRisks = async (...argv: readonly string[]) => {
    const answer = await run("read", ...argv);
    return { code: answer.code, risks: tableOf(printed(answer), "riskRegister").risks?.map(({ risk, riskFactor }) => [risk, riskFactor]) };
  };
  const csv = () => readFileSync(sample("fjellbygda-risiko.csv"), "utf8");

  test(".csv with semicolons", async () => expect(await readRisks(sample("fjellbygda-risiko.csv"))).toEqual({ code: 0, risks }));
  test(".tsv", async () => expect(await readRisks(user.write("risiko.tsv", csv().replaceAll(";", "\t")))).toEqual({ code: 0, risks }));
  test("Windows-1252, as Excel saves .csv", async () => expect(await readRisks(user.write("1252.csv", Buffer.from(csv(), "latin1")))).toEqual({ code: 0, risks }));
  test("UTF-8 with a byte order mark", async () => expect(await readRisks(user.write("merket.csv", `\ufeff${csv()}`))).toEqual({ code: 0, risks }));
  test("UTF-16, as Excel saves Unicode text", async () => {
    expect(await readRisks(user.write("unicode.txt", Buffer.from(`\ufeff${csv().replaceAll(";", "\t")}`, "utf16le")))).toEqual({ code: 0, risks });
  });
  test("UTF-16, the other way round", async () => {
    expect(await readRisks(user.write("omvendt.txt", Buffer.from(`\ufeff${csv().replaceAll(";", "\t")}`, "utf16le").swap16()))).toEqual({ code: 0, risks });
  });
  test("an extension in capitals", async () => expect(await readRisks(user.write("RISIKO.CSV", csv()))).toEqual({ code: 0, risks }));

  test(".html gives the grid of the mandate", async () => {
    const events = async (file: string) => tableOf(printed(await run("read", file, "--year", "2024")), "progressGrid").activities;
    expect(await events(sample("fjellbygda-rutenett.html"))).toEqual(await events(mandate));
  });
});

describe("files with nothing to read end with 1, one sentence and no tables", () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "tom.txt", "", "source.empty"],
    ["blank lines", "blank.csv", "\n \n", "source.empty"],
    ["prose", "brev.txt", "Hei!\n\nVi møtes i uke 12 og 13 for å snakke om risiko.\nHilsen Kari\n", "table.notFound"],
    ["a program renamed to .txt", "program.txt", Uint8Array.from({ length: 4_096 }, (_none, at) => (at * 7_919) % 256), "source.file.notText"],
    ["a page without a table", "side.html", "<p>Hei</p>", "table.notFound"],
  ])("%s", async (_case, name, content, code) => {
    const answer = await run("read", user.write(name, content), "--xlsx", "ingenting.xlsx");
    expect(answer.code).toBe(1);
    expect(printed(answer).tables).toEqual([]);
    expect(codesOf(printed(answer))).toEqual([code]);
    expect(answer.err).toBe("Ingen arbeidsbok er skrevet: det er ingen tabell å skrive.\n");
    expect(() => user.read("ingenting.xlsx")).toThrow("ENOENT");
  });
});

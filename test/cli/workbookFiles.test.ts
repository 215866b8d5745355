import JSZip from "jszip";
import { today } from "../../cli/today";
import { serialDay } from "../../src/domain/serialDay";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { codesOf, openUserFolder, printed, run, sample, tableOf, type Printed } from "./commandLine";

const user = openUserFolder();
const mandate = sample("fjellbygda-mandat.txt");

describe("the workbook that was written", () => {
  let written: Printed;

  beforeAll(async () => {
    const answer = await run("read", mandate, "--year", "2024", "--xlsx", "bok.xlsx");
    expect(answer.code).toBe(0);
    expect(answer.err).toBe("Skrev bok.xlsx med Mandat, Mål, Framdriftsplan, Hendelser, Risiko, Risikomatrise, Innstillinger.\n");
    written = printed(answer);
  });

  test("has the sheets, their tables and the status date of today", async () => {
    const { sheets, tables, names } = await openXlsx(user.read("bok.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["Mandat", "Mål", "Framdriftsplan", "Hendelser", "Risiko", "Risikomatrise", "Innstillinger"]);
    const rows = Object.fromEntries(tables.map(({ name, rect }) => [name, rect.rowCount - 1]));
    expect(rows).toMatchObject({ Framdriftsplan: 4, Hendelser: 24, Risiko: 4, Forklaring: 5, Risikoskala: 5 });
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Statusdato", "Koder"]));
  });

  test("is read again as it was, year and legend from the workbook itself, the sheets that only follow left alone", async () => {
    const answer = await run("read", "bok.xlsx");
    const again = printed(answer);
    expect(answer.code).toBe(0);
    expect(again.tables.map(({ kind }) => kind)).toEqual(["progressGrid", "riskRegister"]);
    const grid = tableOf(again, "progressGrid");
    expect(grid.activities).toHaveLength(4);
    expect({ activities: grid.activities, legend: grid.legend }).toEqual({ activities: tableOf(written, "progressGrid").activities, legend: tableOf(written, "progressGrid").legend });
    const factors = (read: Printed) => tableOf(read, "riskRegister").risks?.map(({ risk, likelihood, consequence, riskFactor, countermeasure }) => ({ risk, likelihood, consequence, riskFactor, countermeasure }));
    expect(factors(again)).toEqual(factors(written));
    expect(again.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(again.issues.find(({ code }) => code === "risk.wording.success")).toMatchObject({ sheet: "Risiko", line: 8, column: 2 });
  });

  test("gives one kind where only one is asked for", async () => {
    expect(printed(await run("read", "bok.xlsx", "--kind", "risks")).tables.map(({ kind }) => kind)).toEqual(["riskRegister"]);
  });

  test("is read sheet by sheet where the workbook does not say what it holds", async () => {
    const zip = await JSZip.loadAsync(user.read("bok.xlsx"));
    zip.remove("xl/webextensions");
    zip.file("_rels/.rels", (await zip.file("_rels/.rels")?.async("string") ?? "").replace(/<Relationship [^>]*webextension[^>]*\/>/g, ""));
    user.write("fremmed.xlsx", await zip.generateAsync({ type: "uint8array" }));
    const read = printed(await run("read", "fremmed.xlsx", "--year", "2024", "--kind", "grid"));
    expect(read.tables.map(({ kind }) => kind)).toEqual(["progressGrid"]);
    expect(read.tables[0]?.activities).toEqual(tableOf(written, "progressGrid").activities);
    expect(codesOf(read)).not.toContain("table.notFound");
  });
});

test("a workbook that cannot be written where it should ends with 2; the JSON has come all the same", async () => {
  const answer = await run("read", sample("fjellbygda-risiko.csv"), "--xlsx", "borte/bok.xlsx");
  expect(answer.code).toBe(2);
  expect(answer.err).toBe("Filen borte/bok.xlsx kan ikke skrives (ENOENT).\n");
  expect(printed(answer).tables).toHaveLength(1);
});

describe("a workbook that cannot be opened ends with 2 and one sentence", () => {
  const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each<[string, Uint8Array, string, string]>([
    ["an empty file", new Uint8Array(), "nb", "Filen feil.xlsx er tom."],
    ["a text renamed to .xlsx", Buffer.from("Risiko;S;K"), "nn", "Fila feil.xlsx er ikkje ei Excel-arbeidsbok, sjølv om namnet sluttar på .xlsx."],
    ["an old .xls", Uint8Array.from(compoundFile), "sv", "Filen feil.xlsx är i ett äldre eller binärt Excel-format. Spara den som .xlsx i Excel och försök igen."],
    ["a password", Buffer.concat([Uint8Array.from(compoundFile), Buffer.from("EncryptedPackage", "utf16le")]), "en", "The workbook feil.xlsx is protected with a password. Remove the password in Excel, save and try again."],
    ["a file cut short", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "nb", "Arbeidsboken feil.xlsx er skadet og kan ikke leses. Åpne den i Excel og lagre den på nytt."],
  ])("%s", async (_case, bytes, language, sentence) => {
    expect(await run("read", user.write("feil.xlsx", bytes), "--lang", language)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
  });
});

test("today is the day on the user's own calendar", () => {
  const clock = jest.spyOn(Date, "now").mockReturnValue(new Date(2024, 1, 29, 23, 59).getTime());
  try {
    expect(today()).toBe(serialDay(2024, 2, 29));
  } finally {
    clock.mockRestore();
  }
});

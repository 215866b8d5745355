import { givenArguments } from "../../cli/givenArguments";
import { newArguments } from "../../cli/newArguments";
import { readArguments } from "../../cli/readArguments";
import { languages } from "../../src/domain/language";
import { openUserFolder, run, sample } from "./commandLine";

const user = openUserFolder();
const mandate = sample("fjellbygda-mandat.txt");

const read = (...argv: readonly string[]) => readArguments(givenArguments(["read", ...argv]));
const makeNew = (...argv: readonly string[]) => newArguments(givenArguments(["new", ...argv]));

test("what is not said is guessed, in bokmål, and nothing is accepted", () => {
  expect(read("a.txt")).toEqual({ file: "a.txt", kind: "auto", isoYear: null, language: "nb", accept: "none", jsonFile: null, xlsxFile: null, answersFile: null });
});

test("every option is understood, before the file or after it, with a space or an equals sign", () => {
  expect(read("--kind", "grid", "--year=2020", "a.txt", "--lang", "sv", "--accept", "all", "--json", "b.json", "--xlsx", "c.XLSX", "--answers", "d.json")).toEqual({
    file: "a.txt", kind: "progressGrid", isoYear: 2020, language: "sv", accept: "all", jsonFile: "b.json", xlsxFile: "c.XLSX", answersFile: "d.json",
  });
  expect(read("a.txt", "--kind=risks").kind).toBe("riskRegister");
});

test("a new subproject is asked for with its answers, the workbook it goes into and the one that is saved, or with its schema", () => {
  expect(makeNew("--answers", "svar.json")).toEqual({ kind: "subproject", answersFile: "svar.json", intoFile: null, xlsxFile: null, language: "nb" });
  expect(makeNew("--into=a.xlsx", "--answers", "svar.JSON", "--xlsx", "b.xlsx", "--lang", "nn")).toEqual({
    kind: "subproject", answersFile: "svar.JSON", intoFile: "a.xlsx", xlsxFile: "b.xlsx", language: "nn",
  });
  expect(makeNew("--schema", "--lang=sv")).toEqual({ kind: "schema", language: "sv" });
});

test.each([["--help"], ["-h"], ["read", "--help"], ["new", "-h", "--lang", "en"]])("%s %s tells how it is used, and is no mistake", async (...argv) => {
  const { code, out, err } = await run(...argv);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(argv.includes("en") ? /^Usage: .*--answers ANSWERS\.json/ : /^Bruk: .* read FIL /);
});

describe("wrong use ends with 2, prints no JSON and says what is wrong and how it is used", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["no command", [], /^Si hva som skal gjøres: read, new\./],
    ["an unknown command", ["write", mandate], /^Kommandoen «write» finnes ikke/],
    ["no file", ["read"], /^Si hvilken fil som skal leses\./],
    ["two files into one", ["read", mandate, mandate, "--json", "a.json"], /^--json, --xlsx og --answers gjelder én fil\. .* sier --out/],
    ["an unknown option", ["read", mandate, "--colour", "red"], /^Valget --colour finnes ikke\./],
    ["an unknown letter", ["read", mandate, "-y", "2024"], /^Valget -y finnes ikke\./],
    ["a kind there is not", ["read", mandate, "--kind", "budsjett"], /^--kind kan ikke være «budsjett»\. Lovlig er auto, progressGrid, riskRegister, mandate, .*, proposals, grid, risks\./],
    ["a year that is none", ["read", mandate, "--year", "20x4"], /^--year kan ikke være «20x4»\. Lovlig er et årstall fra 1901 til 2155\./],
    ["a year out of reach", ["read", mandate, "--year", "1900"], /^--year kan ikke være «1900»/],
    ["an option without its value", ["read", mandate, "--year"], /^--year kan ikke være «\(mangler\)»/],
    ["an option that takes the next one for its value", ["read", mandate, "--year", "--lang", "sv"], /^--year kan ikke være «--lang»/],
    ["a language there is not", ["read", mandate, "--lang", "fi"], /^--lang kan ikke være «fi»\. Lovlig er nb, nn, sv, en\./],
    ["an acceptance there is not", ["read", mandate, "--accept", "some"], /^--accept kan ikke være «some»\. Lovlig er all, none\./],
    ["JSON into another type of file", ["read", mandate, "--json", "out.txt"], /^--json kan ikke være «out\.txt»\. Lovlig er \*\.json\./],
    ["a workbook into another type of file", ["read", mandate, "--xlsx", "out.xls"], /^--xlsx kan ikke være «out\.xls»\. Lovlig er \*\.xlsx\./],
    ["a new subproject without answers", ["new"], /^Si hvilken fil svarene står i med --answers/],
    ["answers as a file to read", ["new", "svar.json"], /^new leser bare svarene i --answers; «svar\.json» er for mye\./],
    ["answers in another type of file", ["new", "--answers", "svar.txt"], /^--answers kan ikke være «svar\.txt»\. Lovlig er \*\.json\./],
    ["answers that are not named", ["new", "--answers"], /^--answers kan ikke være «\(mangler\)»/],
    ["an option of the other command", ["new", "--answers", "svar.json", "--year", "2024"], /^Valget --year finnes ikke\./],
    ["an option of the new one", ["read", mandate, "--into", "bok.xlsx"], /^Valget --into finnes ikke\./],
    ["a schema of something", ["new", "--schema=svar", "--lang", "nb"], /^--schema kan ikke være «svar»/],
    ["a schema and a workbook", ["new", "--schema", "--xlsx", "ut.xlsx"], /^Valget --xlsx finnes ikke\./],
  ])("%s", async (_case, argv, sentence) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/\nBruk: npm run --silent prosjektark -- read FIL /);
  });
});

describe("a file that cannot be read or written ends with 2 and names the file", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["a missing file", ["read", "borte.txt"], /^Filen borte\.txt kan ikke leses \(ENOENT\)\./],
    ["an unknown type", ["read", "plan.odt"], /^Filtypen \.odt leses ikke\. Filen må være \.docx, \.docm, \.txt, \.tsv, \.csv, \.html eller \.xlsx\./],
    ["no type", ["read", "plan"], /^Filtypen plan leses ikke\./],
    ["JSON into a folder that is not there", ["read", mandate, "--json", "borte/ut.json"], /^Filen borte\/ut\.json kan ikke skrives \(ENOENT\)\./],
  ])("%s", async (_case, argv, sentence) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  });
});

test("each language has its own words", async () => {
  const sentences: string[] = [];
  for (const language of languages) sentences.push((await run("read", "--lang", language)).err.split("\n")[0] ?? "");
  expect(sentences).toEqual([
    "Si hvilken fil som skal leses.", "Sei kva fil som skal lesast.", "Ange vilken fil som ska läsas.", "Say which file to read.",
  ]);
  user.write("tom.xlsx", "");
  expect((await run("read", "tom.xlsx", "--lang", "nn")).err).toBe("Fila tom.xlsx er tom.\n");
});

import { existsSync, mkdirSync } from "node:fs";
import { openUserFolder, run, sample } from "./commandLine";

const user = openUserFolder();
const plan = "Plan 2021\nAktivitet\tUke 5\tUke 6\tUke 7\nGraving\tO\tA\tF\n\nO = oppstart A = arbeidsmøte F = ferdig\n";
const risks = "Risiko\tS\tK\tRF\tTiltak\nFor få folk\t2\t2\t4\tLeie inn\n";

type Summary = {
  readonly files: readonly { readonly file: string; readonly tables: readonly { readonly kind: string; readonly records: number }[]; readonly errors: readonly string[]; readonly json: string | null; readonly xlsx: string | null }[];
  readonly total: unknown;
};

const summary = ({ out }: { readonly out: string }) => JSON.parse(out) as Summary;

beforeAll(() => {
  mkdirSync(user.path("inn/under"), { recursive: true });
  user.write("inn/plan.txt", plan);
  user.write("inn/under/risiko.txt", risks);
  user.write("inn/under/plan.csv", "Risiko;S;K;RF;Tiltak\nRegn;1;2;2;Telt\n");
  user.write("inn/~$plan.docx", "lock");
  user.write("inn/bilde.png", "no table");
});

test("a folder is read with what is under it, in order of name, and summed up", async () => {
  const answer = await run("read", "inn", "--accept", "all");
  expect(answer.code).toBe(0);
  const { files, total } = summary(answer);
  expect(files.map(({ file, tables }) => `${file}: ${tables.map(({ kind, records }) => `${kind} ${records}`).join()}`)).toEqual(["inn/plan.txt: progressGrid 1", "inn/under/plan.csv: riskRegister 1", "inn/under/risiko.txt: riskRegister 1"]);
  expect(total).toEqual({ files: 3, tables: 3, records: 3, filesWithErrors: 0 });
  expect(files.every(({ json, xlsx }) => json === null && xlsx === null)).toBe(true);
});

test("with --out every file gets its records and a workbook; names that are taken get a number", async () => {
  mkdirSync(user.path("ut"), { recursive: true });
  user.write("ut/risiko.json", "mine");
  const answer = await run("read", "inn", "--accept=all", "--out", "ut");
  expect(answer.code).toBe(0);
  expect(summary(answer).files.map(({ json, xlsx }) => [json, xlsx])).toEqual([["ut/plan.json", "ut/plan.xlsx"], ["ut/plan-2.json", "ut/plan-2.xlsx"], ["ut/risiko-2.json", "ut/risiko-2.xlsx"]]);
  expect(user.read("ut/risiko.json").toString()).toBe("mine");
  for (const name of ["plan", "plan-2", "risiko-2"]) expect(user.read(`ut/${name}.xlsx`).subarray(0, 2).toString()).toBe("PK");
  expect(JSON.parse(user.read("ut/plan.json").toString())).toMatchObject({ tables: [{ kind: "progressGrid" }] });
}, 120_000);

test("a file that is missing or of another type stops none of the others, and the exit code says so", async () => {
  const answer = await run("read", "mangler.txt", "inn/bilde.png", sample("fjellbygda-mandat.txt"));
  expect(answer.code).toBe(1);
  const { files, total } = summary(answer);
  expect(files.map(({ errors }) => errors[0] ?? "")).toEqual([expect.stringMatching(/^Filen mangler\.txt kan ikke leses/), expect.stringMatching(/^Filtypen \.png leses ikke/), expect.any(String)]);
  expect(files[2]?.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["progressGrid", "riskRegister"]));
  expect(total).toMatchObject({ files: 3 });
});

test("a folder with nothing to read says so", async () => {
  mkdirSync(user.path("tom"), { recursive: true });
  const answer = await run("read", "tom");
  expect(answer).toMatchObject({ code: 1, err: "Mappen har ingen fil som kan leses.\n" });
  expect(existsSync(user.path("tom/out"))).toBe(false);
});

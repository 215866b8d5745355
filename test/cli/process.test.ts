import { existsSync } from "node:fs";
import { join } from "node:path";
import { printed, projectRoot, start, tableOf, openUserFolder } from "./commandLine";

openUserFolder();
const mandate = join(projectRoot, "samples", "fjellbygda-mandat.txt");
/** Each starts a process of its own, which compiles what it runs. */
jest.setTimeout(120_000);

const karasjok = join(projectRoot, "../shared/inputs/karasjok-delprosjektmandat.txt");

test("the command prints the reading of a whole mandate, and nothing else, and ends with 0", async () => {
  const answer = await start("read", mandate, "--year", "2024");
  expect({ code: answer.code, err: answer.err }).toEqual({ code: 0, err: "" });
  const read = printed(answer);
  expect(read.tables.map(({ kind, line }) => `${kind} ${line}`)).toEqual(["mandate 3", "mandate 12", "goals 20", "mandate 24", "progressGrid 30", "riskRegister 48"]);
  const grid = tableOf(read, "progressGrid");
  expect(grid.legend).toEqual({ O: "oppstart", A: "gruppemøte", S: "statusmøte", P: "prosjektgruppe", F: "ferdig" });
  expect(grid.activities?.map(({ activity, events }) => [activity, events.map(({ week, codes }) => `${week} ${codes.join("")}`).join(", ")])).toEqual([
    ["Gruppe A Bibliotek", "8 O, 10 A, 12 A, 14 A, 16 A, 20 S"],
    ["Gruppe B Kulturskole", "9 OA, 11 A, 13 A, 17 A, 21 A, 23 F"],
    ["Gruppe C Svømmehall", "8 OA, 12 A, 16 A, 20 A"],
    ["Gruppe D Ungdomsklubb", "10 OA, 12 A, 14 A, 18 A, 22 A"],
  ]);
  expect(grid.activities?.[0]?.events[0]).toEqual({ isoYear: 2024, week: 8, codes: ["O"] });
  expect(tableOf(read, "riskRegister").risks?.[2]).toMatchObject({
    risk: "Forsinket ombygging", likelihood: 2, consequence: 5, riskFactor: 10, typedRiskFactor: 10, countermeasure: "Månedlig byggemøte og frist for innflytting i kontrakten",
  });
  expect(read.issues.find(({ code }) => code === "risk.wording.success")).toEqual({
    code: "risk.wording.success", severity: "warning", line: 49, column: 1, message: expect.stringContaining("«Nok tid til å pakke samlingene»"),
    read: "Nok tid til å pakke samlingene", proposal: "For lite tid til å pakke samlingene", accepted: false,
  });
});

test("a standing error ends the command with 1, wrong use with 2", async () => {
  expect((await start("read", mandate)).code).toBe(1);
  const wrong = await start();
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err.split("\n")[0]).toBe("Si hva som skal gjøres: read, new.");
});

const withInputs = existsSync(karasjok) ? test : test.skip;

withInputs("the Karasjok mandate gives its golden values", async () => {
  const answer = await start("read", karasjok, "--year", "2020");
  expect(answer.code).toBe(0);
  const activities = tableOf(printed(answer), "progressGrid").activities ?? [];
  const codes = activities.map(({ events }) => events.flatMap((event) => event.codes));
  expect(codes.map(({ length }) => length)).toEqual([6, 8, 7, 6, 8]);
  expect(codes.flat().filter((code) => code === "O")).toHaveLength(5);
  expect(codes.flat().filter((code) => code === "A")).toHaveLength(30);
  expect(tableOf(printed(answer), "riskRegister").risks?.map(({ riskFactor }) => riskFactor)).toEqual([16, 4, 3, 9, 3]);
});

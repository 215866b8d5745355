import { mandateText } from "../support/mandateText";
import { openUserFolder, run } from "./commandLine";

const user = openUserFolder();

jest.setTimeout(240_000);

test("a mandate becomes a file of answers, and that a workbook", async () => {
  const file = user.write("mandat.txt", mandateText);
  const read = await run("read", file, "--year", "2026", "--accept", "all", "--json", "lest.json", "--answers", "svar.json");
  expect(read.code).toBe(0);
  expect(read.err).toContain("Skrev veiviserens svar til svar.json");
  const answers = JSON.parse(user.read("svar.json").toString("utf8")) as Record<string, unknown>;
  expect(answers).toMatchObject({
    header: { subproject: "Turveier ved Langevann", version: "0.4", date: "05.01.2026" },
    roles: [{ role: "delprosjektleder", name: "Nina Holm" }],
    progress: { activities: [{ activity: "Grusing" }, { activity: "Belysning" }], reporting: [{ body: "styringsgruppa", rhythm: "hver 2. måned" }] },
    risks: [{ risk: "Telehiv", likelihood: "3", consequence: "4" }],
  });
  const made = await run("new", "--answers", "svar.json", "--xlsx", "bok.xlsx");
  expect(made.err).toContain("Skrev bok.xlsx");
  expect(made.code).toBe(0);
});

test("what was not accepted stands as it was read, and new says where", async () => {
  const file = user.write("uavklart.txt", mandateText.replace("Dato: 05.01.2026", "Dato: snart"));
  await run("read", file, "--year", "2026", "--json", "lest.json", "--answers", "svar.json");
  const made = await run("new", "--answers", "svar.json");
  expect(made.code).toBe(1);
  expect(made.err).toContain("header.subproject:");
});

test("answers are of one file", async () => {
  const [first, second] = [user.write("a.txt", mandateText), user.write("b.txt", mandateText)];
  const refused = await run("read", first, second, "--answers", "svar.json");
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--answers");
});

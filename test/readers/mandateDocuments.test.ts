import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answersFromReadings } from "../../src/actions/answersFromReadings";
import { issueId, type Issue } from "../../src/domain/issue";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import { fingerprint } from "../score/truth";

const inputs = join(__dirname, "../../../shared/inputs");

function read(name: string): SourceReading {
  const source = sourceFromText(readFileSync(join(inputs, name), "utf8"));
  if (!source.ok) throw new Error("no source");
  let accepted: ReadonlySet<string> = new Set();
  for (;;) {
    const reading = readTables(source.value, { kind: "mandate", isoYear: null, language: "nb", accepted });
    const ids = allIssues(reading).filter(({ proposal }) => proposal !== null).map(issueId);
    if (ids.every((id) => accepted.has(id))) return reading;
    accepted = new Set([...accepted, ...ids]);
  }
}

/** Read when a test first asks for it: a describe that is skipped still runs, and the file may be missing. */
function onceRead(name: string) {
  let known: SourceReading | undefined;
  const reading = () => (known ??= read(name));
  return { reading, answers: () => answersFromReadings(reading().tables, "nb") };
}

function allIssues({ tables, issues }: SourceReading): Issue[] {
  return [...issues, ...tables.flatMap((table) => table.issues)];
}

const karasjok = "karasjok-delprosjektmandat.txt";
(existsSync(join(inputs, karasjok)) ? describe : describe.skip)("the subproject mandate", () => {
  const { answers } = onceRead(karasjok);

  test("its title page", () => {
    expect(answers().header).toMatchObject({
      project: "Fremtidens Karasjok", subproject: "Plan, teknisk, miljøutvikling og næring", version: "1.0", date: "24.01.2020", discussedBy: "prosjektgruppa", approvedBy: "styringsgruppa", organisation: "Karasjok kommune",
    });
  });

  test("its challenges by area: five, three and seven", () => {
    const areas = answers().background.challenges.map(({ area }) => area);
    expect(["Ledelse", "Ansatte", "Drift og driftsnivå"].map((area) => areas.filter((one) => one === area).length)).toEqual([5, 3, 7]);
    expect(areas).toHaveLength(15);
  });

  test("its roles: a lead in 40 % to 1 May 2020, people's names held as fingerprints", () => {
    expect(answers().roles.map(({ role, name, positionPercent, to }) => [role, name && fingerprint(name), positionPercent, to])).toEqual([
      ["delprosjektansvarlig", "#c23b4440fbab", "", ""], ["Delprosjektleder", "#95d996410d3c", "40", "01.05.2020"], ["Arbeidsgruppeleder", "", "", ""],
    ]);
    expect(answers().roles.every(({ responsibility }) => responsibility.includes("ansvar for"))).toBe(true);
  });

  test("the period of its plan", () => {
    expect(answers().progress).toMatchObject({ from: "01.01.2020", to: "30.04.2020" });
  });
});

const kongsberg = "kongsberg-kompetanseregionen.txt";
(existsSync(join(inputs, kongsberg)) ? describe : describe.skip)("the competence project", () => {
  const { reading, answers } = onceRead(kongsberg);

  test("its version, date and period", () => {
    expect(answers().header).toMatchObject({ version: "1.2", date: "31.01.2014", approvedBy: "Rådmannsutvalget" });
    expect(answers().progress).toMatchObject({ from: "01.02.2014", to: "31.12.2015" });
  });

  test("the year that was written wrong in chapter 1.3, with both places", () => {
    const conflict = allIssues(reading()).filter(({ code }) => code === "mandate.date.conflict");
    expect(conflict).toHaveLength(1);
    expect(conflict[0]).toMatchObject({ read: "31.1.2013", place: { line: 214 }, params: { other: "31.1.2014" } });
  });

  test("who decides and who answers for it", () => {
    expect(answers().roles.map(({ role, name, group }) => [role, name, group])).toEqual([
      ["oppdragsgiver", "Rådmannsutvalget", ""], ["styringsgruppe", "Rådmannsutvalget", "steering"], ["prosjektansvarlig", "daglig leder i Kongsbergregionen", ""],
    ]);
  });
});

const orland = "orland-prosjektplan.txt";
(existsSync(join(inputs, orland)) ? describe : describe.skip)("the scanned project plan", () => {
  const { reading, answers } = onceRead(orland);

  test("the seats of its steering group, and their sum", () => {
    expect(answers().roles.filter(({ group }) => group === "steering").map(({ role }) => role)).toEqual(["2 politikere", "2 fra administrasjonen", "2 fra fagforbundene", "hovedverneombud", "prosjektleder"]);
    expect(allIssues(reading()).find(({ code }) => code === "mandate.seats.sum")?.params).toMatchObject({ count: 8 });
  });

  test("who leads it and who answers for it", () => {
    const named = answers().roles.filter(({ name }) => name !== "").map(({ role, name }) => [role.toLowerCase(), name]);
    expect(named).toEqual([["prosjektleder", "Personalsjef"], ["prosjektansvarlig", "Rådmann"]]);
  });

  test("three bodies and how often each is told", () => {
    expect(answers().progress.reporting).toEqual([
      { body: "kommunestyret", rhythm: "2 årlige fremlegg" }, { body: "Styringsgruppa", rhythm: "4 ganger i året" }, { body: "Prosjektgruppene", rhythm: "etter behov" },
    ]);
  });
});

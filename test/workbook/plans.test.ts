import { checkSheets } from "../../src/actions/checkSheets";
import { createSubproject } from "../../src/actions/createSubproject";
import { languages, type Language } from "../../src/domain/language";
import { readMandate, type SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";
import { formatDate, serialDay } from "../../src/domain/serialDay";
import { describeWhen, readWhen } from "../../src/domain/when";
import { followUpWords } from "../../src/sheets/followUp";
import type { CellValue } from "../../workbench/workbook/workbookData";
import { given, openEach, valuesAt } from "./openWorkbook";

const workbook = openEach();
const today = serialDay(2026, 4, 15);

const measures = [
  { measure: "Oppslag på nettsidene", audience: "Innbyggere", when: "Snarest", responsible: "Ann", remarks: "=1+1" },
  { measure: "Folkemøte", audience: "Innbyggere", when: "vår 2026", status: "started" },
  { measure: "Brev til velforeninger", audience: "Velforeninger", when: "1.2.2026–28.2.2026" },
  { measure: "Åpning", audience: "Alle", when: "innen 15.1.2027", status: "notStarted" },
  { measure: "Nyhetsbrev", audience: "Ansatte", when: "fra 1.5.2026" },
  { measure: "Pressemelding", audience: "Avisen", when: "31.12.25", status: "completed" },
  { measure: "Temadag", audience: "Ansatte", when: "november" },
];
const decisions = [
  { decision: "Velge løsning", body: "Styringsgruppen", when: "april–juni 2026", responsible: "Ann" },
  { decision: "Avslutte", body: "Kommunestyret", when: "2. tertial 2026", responsible: "Bo" },
];

function mandate(language: Language, more: object = {}): SubprojectMandate {
  return given(readMandate({
    options: { language, sections: ["progressPlan", "informationPlan", "decisionPoints"] },
    header: { project: "Grønne byrom", subproject: "Lekeplasser" },
    progress: { from: "05.01.2026", to: "18.12.2026", activities: [{ activity: "Kartlegging" }], reporting: [{ body: "Rådet", rhythm: "hver 3. mnd" }] },
    informationPlan: measures, decisionPoints: decisions, ...more,
  }));
}

function dated(values: readonly CellValue[]): string {
  return values.map((value) => (typeof value === "number" && value > 30_000 ? formatDate(value) : String(value ?? ""))).join(" | ");
}

describe("the information plan and the decision points", () => {
  it("say what was written, what it was read as, its days, and where it stands by the status date", async () => {
    const { engine, host, port } = workbook();
    const receipt = given(await createSubproject(port, mandate("nb"), { today }));
    expect(receipt.sheets.map(({ name }) => name)).toEqual(["Framdriftsplan", "Hendelser", "Informasjonsplan", "Beslutningspunkter", "Innstillinger"]);
    expect(host.counters.batches).toBeLessThanOrEqual(4);
    await engine.calculate();
    expect(valuesAt(engine, "Informasjonsplan", 7, 1, 4, 2)).toEqual([["Tiltak i planen", 7], ["Forfalt", 1], ["Nå eller snart", 1], ["Uten dato", 1]]);
    expect(valuesAt(engine, "Informasjonsplan", 12, 1, 8, 11).map(dated)).toEqual([
      "Tiltak | Målgruppe | Når | Tolket som | Fra dato | Til dato | Sorteringsdato | Ansvarlig | Status | Oppfølging | Merknad",
      "Oppslag på nettsidene | Innbyggere | Snarest | bare tekst, uten dato |  |  |  | Ann | Ikke påbegynt | Uten dato | =1+1",
      "Folkemøte | Innbyggere | vår 2026 | 01.03.2026–31.05.2026 | 01.03.2026 | 31.05.2026 | 01.03.2026 |  | Påbegynt | Nå | ",
      "Brev til velforeninger | Velforeninger | 1.2.2026–28.2.2026 | 01.02.2026–28.02.2026 | 01.02.2026 | 28.02.2026 | 01.02.2026 |  | Ikke påbegynt | Forfalt | ",
      "Åpning | Alle | innen 15.1.2027 | senest 15.01.2027 |  | 15.01.2027 | 15.01.2027 |  | Ikke påbegynt | Senere | ",
      "Nyhetsbrev | Ansatte | fra 1.5.2026 | fra 01.05.2026 | 01.05.2026 |  | 01.05.2026 |  | Ikke påbegynt | Senere | ",
      "Pressemelding | Avisen | 31.12.25 | 31.12.2025 | 31.12.2025 | 31.12.2025 | 31.12.2025 |  | Fullført | Fullført | ",
      "Temadag | Ansatte | november | 01.11.2026–30.11.2026 | 01.11.2026 | 30.11.2026 | 01.11.2026 |  | Ikke påbegynt | Senere | ",
    ]);
    expect(valuesAt(engine, "Beslutningspunkter", 13, 1, 2, 10).map(dated)).toEqual([
      "Velge løsning | Styringsgruppen | april–juni 2026 | 01.04.2026–30.06.2026 | 01.04.2026 | 30.06.2026 | 01.04.2026 | Ann | Ikke påbegynt | Nå",
      "Avslutte | Kommunestyret | 2. tertial 2026 | 01.05.2026–31.08.2026 | 01.05.2026 | 31.08.2026 | 01.05.2026 | Bo | Ikke påbegynt | Senere",
    ]);
  });

  it("reports by rhythm stand in the grid and in Hendelser", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, mandate("nb"), { today }));
    await engine.calculate();
    const events = valuesAt(engine, "Hendelser", 12, 1, 3, 7);
    expect(events.map(([activity, year, week, , code, meaning, inGrid]) => [activity, year, week, code, meaning, inGrid])).toEqual([
      ["Rapport til Rådet", 2026, 14, "R", "rapport", "Ja"], ["Rapport til Rådet", 2026, 27, "R", "rapport", "Ja"], ["Rapport til Rådet", 2026, 40, "R", "rapport", "Ja"],
    ]);
  });

  it("follow dates, status and the status date as the user changes them", async () => {
    const { engine, client, port } = workbook();
    given(await createSubproject(port, mandate("nb"), { today }));
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Informasjonsplan");
      sheet.getRange("E13:F13").values = [[serialDay(2026, 4, 20), serialDay(2026, 4, 21)]];
      sheet.getRange("I15").values = [["Fullført"]];
      sheet.getRange("E17").values = [["ikke en dato"]];
      context.workbook.names.getItem("Statusdato").getRange().values = [[serialDay(2026, 4, 10)]];
      await context.sync();
    });
    await engine.calculate();
    const row = (number: number) => valuesAt(engine, "Informasjonsplan", number, 4, 1, 7).map(dated)[0];
    expect(row(13)).toBe("20.04.2026–21.04.2026 | 20.04.2026 | 21.04.2026 | 20.04.2026 | Ann | Ikke påbegynt | Snart");
    expect(row(15)).toMatch(/Fullført \| Fullført$/);
    expect(row(17)).toBe("ugyldig dato | ikke en dato |  | ikke en dato |  | Ikke påbegynt | Uten dato");
    await client.Excel.run(async (context) => {
      context.workbook.names.getItem("Statusdato").getRange().values = [["snart"]];
      await context.sync();
    });
    await engine.calculate();
    expect(valuesAt(engine, "Informasjonsplan", 13, 10, 1, 1)).toEqual([[""]]);
  });

  it.each(languages)("compute in %s as the domain reads and says it", async (language) => {
    const { engine, port } = workbook();
    const receipt = given(await createSubproject(port, mandate(language), { today }));
    await engine.calculate();
    const sheet = receipt.sheets.find(({ kind }) => kind === "informationPlan")?.name ?? "";
    const rows = valuesAt(engine, sheet, 13, 1, 7, 10);
    expect(rows.map((row) => row[3])).toEqual(measures.map(({ when }) => describeWhen(readWhen(when, { language, year: 2026 }), language)));
    expect(rows.map((row) => row[9])).toEqual((["undated", "now", "overdue", "later", "later", "completed", "later"] as const).map((key) => followUpWords[key][language]));
    expect(valuesAt(engine, sheet, 8, 2, 3, 1)).toEqual([[1], [1], [1]]);
  });

  it("stay empty tables, without errors, where nothing is planned", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, mandate("nn", { informationPlan: [], decisionPoints: [] }), { today }));
    await engine.calculate();
    expect(valuesAt(engine, "Informasjonsplan", 7, 2, 4, 1)).toEqual([[0], [0], [0], [0]]);
    expect(valuesAt(engine, "Avgjerdspunkt", 13, 1, 1, 10).flat().filter((value) => value !== null && value !== "")).toEqual([]);
  });

  it("stand beside those of an earlier subproject, by their own status date", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, mandate("nb"), { today }));
    const receipt = given(await createSubproject(port, mandate("nb", { header: { subproject: "Idrett", shortName: "IDR" } }), { today: serialDay(2027, 2, 1) }));
    const sheet = receipt.sheets.find(({ kind }) => kind === "decisionPoints")?.name ?? "";
    expect(sheet).toBe("Beslutningspunkter IDR");
    await engine.calculate();
    expect(valuesAt(engine, "Beslutningspunkter", 8, 2)).toEqual([[0]]);
    expect(valuesAt(engine, sheet, 8, 2)).toEqual([[2]]);
  });

  it("validate days and status, prompt for when, colour what is overdue, and freeze the name", async () => {
    const { engine, port } = workbook();
    given(await createSubproject(port, mandate("nb"), { today }));
    const sheet = engine.toData().sheets.find(({ name }) => name === "Informasjonsplan");
    expect(sheet?.validations.map(({ kind, rect }) => [kind, rect.column])).toEqual(expect.arrayContaining([["custom", 2], ["date", 4], ["date", 5], ["list", 8]]));
    expect(sheet?.conditionalFormats.map(({ rect }) => [rect.column, rect.rowCount])).toEqual(expect.arrayContaining([[9, 7], [9, 7], [9, 7], [9, 7]]));
    expect([sheet?.frozenRows, sheet?.frozenColumns]).toEqual([12, 1]);
  });

  it("are checked where they stand, also after somebody has typed in them and renamed a heading", async () => {
    const { client, port } = workbook();
    given(await createSubproject(port, mandate("nb"), { today }));
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Informasjonsplan");
      sheet.getRange("C13").values = [["uke 20"]];
      sheet.getRange("B14").values = [[""]];
      context.workbook.worksheets.getItem("Beslutningspunkter").getRange("B13").values = [["Rådmannen/PA"]];
      await context.sync();
    });
    const found = async () => given(await checkSheets(port)).filter(({ kind }) => kind === "informationPlan" || kind === "decisionPoints")
      .map(({ place, issue: { code, severity } }) => `${place.sheetName} ${place.row}:${place.column} ${code} ${severity}`);
    expect(await found()).toEqual([
      "Informasjonsplan 13:5 check.when.notDated warning",
      "Informasjonsplan 14:2 check.information.audienceMissing warning",
      "Informasjonsplan 15:6 check.when.overdue warning",
      "Beslutningspunkter 13:2 check.decision.severalOwners warning",
    ]);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Informasjonsplan").getRange("B12").values = [["Hvem"]];
      await context.sync();
    });
    expect((await found()).slice(0, 2)).toEqual(["Informasjonsplan 12:1 check.column.missing warning", "Informasjonsplan 13:5 check.when.notDated warning"]);
  });
});

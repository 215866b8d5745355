import { checkSheets } from "../../src/actions/checkSheets";
import { createSubproject } from "../../src/actions/createSubproject";
import { languages, type Language } from "../../src/domain/language";
import { readMandate, type SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";
import { serialDay } from "../../src/domain/serialDay";
import { createExcelWorkbook } from "../../src/workbook/createExcelWorkbook";
import { openHeadlessHost, type HeadlessHost } from "../../workbench/node/headlessHost";
import type { CellValue } from "../../workbench/workbook/workbookData";
import { given, valuesAt } from "./openWorkbook";

const sections = ["mandate", "goals", "measures", "organisation", "milestones"];
const statusDate = "01.08.2013";
const today = serialDay(2013, 8, 1);

let open: HeadlessHost | null = null;

async function opened(): Promise<HeadlessHost> {
  open = await openHeadlessHost({ settings: { currentYear: 2013 } });
  open.installGlobals();
  return open;
}

afterEach(() => {
  open?.dispose();
  open = null;
});

/** Invented words; the milestones' dates are those of domain.md, Golden values. */
function mandate(language: Language, more: object = {}): SubprojectMandate {
  return given(readMandate({
    options: { language, statusDate, sections },
    header: { project: "Trygg vei", subproject: `Lys ${language}`, shortName: language, organisation: "Fjellbygda kommune", date: "24.01.2013", approvedBy: "@styret" },
    background: { background: "Lampene er gamle.\n\n=Mange er mørke.", frame: "", challenges: [{ area: "Drift", challenge: "-to på vakt" }] },
    goals: [
      { number: "E1", kind: "effect", level: "project", goal: "Færre ulykker", indicator: "Ulykker", target: "0", deadline: "31.12.2015" },
      { number: "RM1", goal: "Nye lamper", deadline: "01.10.2013" },
    ],
    measures: [
      { number: "1", measure: "Bytte lamper", responsible: "Kari", deadline: "31.07.2013" },
      { number: "1a", measure: "Bestille", deadline: "01.07.2013", status: "completed", responsible: "Ola" },
      { number: "2", measure: "Måle", deadline: "15.08.2013" },
      { number: "3", measure: "Rydde", deadline: "16.08.2013", responsible: "Ola" },
    ],
    roles: [{ role: "Prosjekteier", name: "Kari", group: "steering" }, { role: "Prosjektleder", name: "Ola", group: "project", positionPercent: "37,5" }, { role: "Controller", group: "project", positionPercent: "20" }],
    milestones: [
      { number: "1", milestone: "Vedtatt", planned: "15.01.2013", actual: "15.01.2013" },
      { number: "1.10", milestone: "Tegnet", planned: "01.02.2013", actual: "02.02.2013" },
      { number: "1.2", milestone: "Hørt" },
      { number: "2", milestone: "Startet", planned: "01.05.2013" },
      { number: "3", milestone: "Halvt", planned: "01.08.2013" },
      { number: "4", milestone: "Ute", planned: "01.10.2013" },
      { number: "5", milestone: "Inne", planned: "01.01.2014" },
      { number: "6", milestone: "Ferdig", planned: "30.12.2015" },
      { number: "7", milestone: "Feiret", planned: "02.01.2016" },
    ],
    ...more,
  }));
}

/** The columns of these headings, row for row. */
function columnsOf({ engine }: HeadlessHost, [table = "", ...headings]: readonly string[]): CellValue[][] {
  const found = engine.tables().find(({ name }) => name === table);
  const sheet = engine.sheets().find(({ id }) => id === found?.sheetId);
  if (!found || !sheet) throw new Error(`There is no table ${table}`);
  const { row, column, rowCount, columnCount } = found.rect;
  const [header = [], ...rows] = valuesAt(engine, sheet.name, row + 1, column + 1, rowCount, columnCount);
  return rows.map((cells) => headings.map((heading) => cells[header.indexOf(heading)] ?? ""));
}

const expected = {
  nb: {
    milestones: ["Milepaeler", "Milepæl", "Nivå", "Status", "Helg eller helligdag"], goals: ["Maal", "Målbart og tidsfestet"], measures: ["Tiltak", "Oppfølging"],
    statuses: ["Fullført", "Ikke planlagt", "Fullført forsinket", "Forsinket", "Forfaller snart", "På plan"], days: ["Arbeidernes dag", "Første nyttårsdag", "Lørdag"],
    measurable: ["Ja", "Mangler indikator, måltall"], followUp: ["Forfalt: 1 dag", "Fullført", "Snart", "Senere"],
  },
  nn: {
    milestones: ["Milepaeler_nn", "Milepæl", "Nivå", "Status", "Helg eller heilagdag"], goals: ["Maal_nn", "Målbart og tidfest"], measures: ["Tiltak_nn", "Oppfølging"],
    statuses: ["Fullført", "Ikkje planlagt", "Fullført forseinka", "Forseinka", "Forfell snart", "På plan"], days: ["Arbeidarane sin dag", "Første nyttårsdag", "Laurdag"],
    measurable: ["Ja", "Manglar indikator, måltal"], followUp: ["Forfalle: 1 dag", "Fullført", "Snart", "Seinare"],
  },
  sv: {
    milestones: ["Milepaeler_sv", "Milstolpe", "Nivå", "Status", "Helg eller helgdag"], goals: ["Maal_sv", "Mätbart och tidsatt"], measures: ["Tiltak_sv", "Uppföljning"],
    statuses: ["Slutförd", "Inte planerad", "Slutförd försenad", "Försenad", "Förfaller snart", "Enligt plan"], days: ["Första maj", "Nyårsdagen", "Lördag"],
    measurable: ["Ja", "Saknar indikator, målvärde"], followUp: ["Förfallen: 1 dag", "Slutförd", "Snart", "Senare"],
  },
  en: {
    milestones: ["Milepaeler_en", "Milestone", "Level", "Status", "Weekend or holiday"], goals: ["Maal_en", "Measurable and dated"], measures: ["Tiltak_en", "Follow-up"],
    statuses: ["Completed", "Not planned", "Completed late", "Late", "Due soon", "On plan"], days: ["Labour Day", "New Year's Day", "Saturday"],
    measurable: ["Yes", "Missing indicator, target"], followUp: ["Overdue: 1 day", "Completed", "Soon", "Later"],
  },
} as const satisfies Record<Language, object>;

describe("the mandate, goals, measures, organisation and milestones in a workbook", () => {
  it("say the same in four languages, four subprojects beside each other", async () => {
    const host = await opened();
    for (const language of languages) given(await createSubproject(createExcelWorkbook(), mandate(language), { today }));
    await host.engine.calculate();
    for (const language of languages) {
      const { milestones, goals, measures, statuses, days, measurable, followUp } = expected[language];
      const [completed, unplanned, completedLate, late, dueSoon, onPlan] = statuses;
      const [labourDay, newYear, saturday] = days;
      expect(columnsOf(host, milestones)).toEqual([
        ["Vedtatt", 1, completed, ""], ["Hørt", 2, unplanned, ""], ["Tegnet", 2, completedLate, ""], ["Startet", 1, late, labourDay], ["Halvt", 1, dueSoon, ""],
        ["Ute", 1, onPlan, ""], ["Inne", 1, onPlan, newYear], ["Ferdig", 1, onPlan, ""], ["Feiret", 1, onPlan, saturday],
      ]);
      expect(columnsOf(host, goals)).toEqual(measurable.map((words) => [words]));
      expect(columnsOf(host, measures)).toEqual(followUp.map((words) => [words]));
    }
    const { engine } = host;
    expect(valuesAt(engine, "Milepæler", 7, 2, 4)).toEqual([[9], [2], [1], [1]]);
    expect(valuesAt(engine, "Milepælar nn", 7, 2, 4)).toEqual([[9], [2], [1], [1]]);
    expect(valuesAt(engine, "Mål", 7, 2, 4)).toEqual([[2], [1], [1], [1]]);
    expect(valuesAt(engine, "Tiltak", 7, 2, 4)).toEqual([[4], [1], [1], [1]]);
    expect(valuesAt(engine, "Organisering", 7, 1, 4, 2)).toEqual([["Roller uten navn", 1], ["Stillinger i alt", 0.575], ["Styringsgruppe", 0], ["Prosjektgruppe", 0.575]]);
    expect(valuesAt(engine, "Direktiv sv", 2, 1, 14, 2)).toEqual([
      ["Projekt", "Trygg vei"], ["Delprojekt", "Lys sv"], ["Version", ""], ["Statusdatum", 41487], [null, null],
      ["Organisation", "Fjellbygda kommune"], ["Direktivets datum", 41298], ["Behandlas av", null], ["Godkänns av", "@styret"], ["Datum och underskrift", null], [null, null],
      ["Bakgrund", "Lampene er gamle."], [null, "=Mange er mørke."], [null, null],
    ]);
  }, 120_000);

  it("are looked through by Kontroller, which finds what these answers lack and nothing else", async () => {
    await opened();
    given(await createSubproject(createExcelWorkbook(), mandate("nb"), { today }));
    const findings = given(await checkSheets(createExcelWorkbook()));
    expect(findings.map(({ kind, place, issue }) => `${kind} ${place.row}:${place.column} ${issue.code}`)).toEqual([
      "goals 14:5 check.goal.indicatorMissing", "goals 14:6 check.goal.targetMissing",
      "measures 13:5 check.measure.overdue", "measures 15:4 check.measure.ownerMissing",
      "organisation 18:2 check.role.holderMissing",
      "milestones 14:1 check.milestone.numberGap", "milestones 15:1 check.milestone.numberGap", "milestones 13:4 check.milestone.beforeItsParts",
      "milestones 14:4 check.milestone.notPlanned", "milestones 16:4 check.milestone.holiday", "milestones 19:4 check.milestone.holiday", "milestones 21:4 check.milestone.weekend",
    ]);
  });

  it("follow the status date and the warning days on the settings sheet", async () => {
    const host = await opened();
    given(await createSubproject(createExcelWorkbook(), mandate("nb"), { today }));
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem("Statusdato").getRange().values = [[serialDay(2013, 8, 2)]];
      context.workbook.names.getItem("Varseldager").getRange().values = [[60]];
      await context.sync();
    });
    await host.engine.calculate();
    const statuses = columnsOf(host, ["Milepaeler", "Status"]).flat();
    expect(statuses.slice(3, 7)).toEqual(["Forsinket", "Forsinket", "Forfaller snart", "På plan"]);
    expect(columnsOf(host, ["Tiltak", "Oppfølging"]).flat()).toEqual(["Forfalt: 2 dager", "Fullført", "Snart", "Snart"]);
    expect(valuesAt(host.engine, "Milepæler", 9, 2)).toEqual([[2]]);
  });

  it("hold 300 milestones in the same few requests", async () => {
    const host = await opened();
    const milestones = Array.from({ length: 300 }, (_, index) => ({ number: `${Math.floor(index / 20) + 1}${index % 20 === 0 ? "" : `.${index % 20}`}`, milestone: `Nr ${index}`, planned: "01.08.2013" })).reverse();
    host.host.counters.reset();
    given(await createSubproject(createExcelWorkbook(), mandate("nb", { milestones }), { today }));
    expect(host.host.counters.batches).toBeLessThanOrEqual(4);
    for (const { requestBytes } of host.host.counters.perBatch) expect(requestBytes).toBeLessThan(5_000_000);
    await host.engine.calculate();
    const rows = columnsOf(host, ["Milepaeler", "Nr", "Milepæl", "Status"]);
    expect(rows).toHaveLength(300);
    expect([rows[0], rows[11], rows[299]]).toEqual([["1", "Nr 0", "Forfaller snart"], ["1.11", "Nr 11", "Forfaller snart"], ["15.19", "Nr 299", "Forfaller snart"]]);
    expect(valuesAt(host.engine, "Milepæler", 7, 2, 4)).toEqual([[300], [0], [0], [300]]);
    expect(given(await checkSheets(createExcelWorkbook())).filter(({ kind }) => kind === "milestones")).toEqual([]);
  });

  it("stand empty, ready to be written in, when nothing was said", async () => {
    const host = await opened();
    const nothing = { header: { subproject: "Tom" }, background: {}, goals: [], measures: [], roles: [], milestones: [] };
    given(await createSubproject(createExcelWorkbook(), mandate("nb", nothing), { today }));
    await host.engine.calculate();
    expect(columnsOf(host, ["Milepaeler", "Nivå", "Status", "Helg eller helligdag"])).toEqual([["", "", ""]]);
    expect(columnsOf(host, ["Maal", "Målbart og tidsfestet"])).toEqual([[""]]);
    expect(columnsOf(host, ["Tiltak", "Oppfølging"])).toEqual([[""]]);
    expect(valuesAt(host.engine, "Milepæler", 7, 2, 4)).toEqual([[0], [0], [0], [0]]);
    expect(given(await checkSheets(createExcelWorkbook())).map(({ issue }) => issue.code)).toEqual(["check.goal.noEffectGoal", "check.goal.noResultGoal"]);
  });
});

import { checkSheets } from "../../src/actions/checkSheets";
import { createSubproject } from "../../src/actions/createSubproject";
import { languages, type Language } from "../../src/domain/language";
import type { SectionKey } from "../../src/domain/mandate/sections";
import { serialDay } from "../../src/domain/serialDay";
import type { CellValue } from "../../workbench/workbook/workbookData";
import { sampleMandate } from "../support/sampleMandate";
import { given, openEach, valuesAt, type OpenWorkbook } from "./openWorkbook";

const workbook = openEach({ currentYear: 2026 });
const today = serialDay(2026, 3, 4);

jest.setTimeout(180_000);

/** The overview's name, where there is one. */
async function written(open: OpenWorkbook, sections: readonly SectionKey[], more: object = {}, language: Language = "nb"): Promise<string> {
  const { sheets } = given(await createSubproject(open.port, sampleMandate({ options: { language, sections: [...sections], statusDate: "04.03.2026" }, ...more }), { today }));
  await open.engine.calculate();
  return sheets.find(({ kind }) => kind === "overview")?.name ?? "";
}

/** The rows of a block by its caption, without the cells nobody fills. */
function below({ engine }: OpenWorkbook, sheet: string, caption: string, rowCount: number): CellValue[][] {
  const page = valuesAt(engine, sheet, 1, 1, 60, 14);
  const row = page.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.startsWith(caption)));
  const column = page[row]?.findIndex((cell) => typeof cell === "string" && cell.startsWith(caption)) ?? 0;
  return page.slice(row, row + rowCount).map((cells) => cells.slice(column, column === 0 ? 8 : 14).filter((cell) => cell !== null));
}

const everything: readonly SectionKey[] = ["measures", "goals", "progressPlan", "risks", "milestones", "budget", "informationPlan", "decisionPoints", "savings", "proposals", "overview"];

describe("the overview", () => {
  it("says where every area stands, and what lies behind it", async () => {
    const open = workbook();
    await written(open, everything);
    const status = below(open, "Oversikt", "Status per område", 11);
    expect(status.slice(2).map(([area, word]) => [area, word])).toEqual([
      ["Framdrift", "Forsinket"], ["Økonomi", "På budsjett"], ["Risiko", "Høy"], ["Tiltak", "Over fristen"], ["Mål", "Målbare"],
      ["Beslutninger", "I rute"], ["Informasjon", "Snart"], ["Innsparing", "Under målet"], ["Forbedringsforslag", "Under målet"],
    ]);
    expect(status[2]?.[2]).toBe("1 forsinket, 0 forfaller snart, 1 av 3 nådd. Neste: 01.05.2026 Vedtak");
    expect(status[4]?.[2]).toBe("1 høy, 1 middels, 0 lav");
    expect(status[5]?.[2]).toBe("1 over fristen, 0 av 2 fullført");
    expect(status[10]?.[2]).toBe("0 av 1 enheter nådde målet, 6 gjennomførte forslag");
    expect(below(open, "Oversikt", "Forsinkede milepæler", 3)).toEqual([["Forsinkede milepæler"], ["Milepæl", "Planlagt", "Dager over", "Ansvarlig"], ["1.1 Høring ferdig", serialDay(2026, 3, 1), 3, ""]]);
    expect(below(open, "Oversikt", "Neste møter", 4).slice(1)).toEqual([
      ["Uke", "Mandag", "Aktivitet", "Hva"], [11, serialDay(2026, 3, 9), "Sone 1", "arbeidsgruppemøte"], [11, serialDay(2026, 3, 9), "Sone 2", "arbeidsgruppemøte"],
    ]);
    // January to March of 500 000 by the summer key, against 12 500; a quarter of a grant of 300 000 against 50 000.
    expect(below(open, "Oversikt", "Budsjett, kroner", 5).slice(2)).toEqual([
      ["Utgifter", 500_000, 0, 12_500, -12_500, "merforbruk", 512_500],
      ["Inntekter", -300_000, -75_000, -50_000, -25_000, "mindreinntekt", -275_000],
      ["Netto", 200_000, -75_000, -37_500, -37_500, "merforbruk", 237_500],
    ]);
  });

  it("has the five highest risks, equals in the register's order, and counts every level", async () => {
    const open = workbook();
    const ratings = [[2, 2], [5, 4], [4, 5], [1, 1], [3, 3], [5, 4], ["", ""], [4, 4], [2, 5]];
    await written(open, ["risks", "overview"], { risks: ratings.map(([likelihood, consequence], index) => ({ risk: `Nr ${index + 1}`, likelihood: String(likelihood), consequence: String(consequence) })) });
    const rows = below(open, "Oversikt", "Største risikoer", 7);
    expect(rows[0]).toEqual(["Største risikoer (5 av 8)"]);
    expect(rows.slice(2).map(([risk, , factor, level]) => [risk, factor, level])).toEqual([
      ["Nr 2", 20, "Høy"], ["Nr 3", 20, "Høy"], ["Nr 6", 20, "Høy"], ["Nr 8", 16, "Høy"], ["Nr 9", 10, "Høy"],
    ]);
    expect(below(open, "Oversikt", "Risikobildet", 4).slice(1)).toEqual([["Høy", 5], ["Middels", 1], ["Lav", 2]]);
    expect(below(open, "Oversikt", "Status per område", 3)[2]).toEqual(["Risiko", "Høy", "5 høy, 1 middels, 2 lav, 1 ikke vurdert"]);
  });

  it("follows the status date", async () => {
    const open = workbook();
    await written(open, ["milestones", "overview"]);
    await open.client.Excel.run(async (context) => {
      context.workbook.names.getItem("Statusdato").getRange().values = [[serialDay(2026, 2, 20)]];
      await context.sync();
    });
    await open.engine.calculate();
    expect(below(open, "Oversikt", "Status per område", 3)[2]).toEqual(["Framdrift", "Forfaller snart", "0 forsinket, 1 forfaller snart, 1 av 3 nådd. Neste: 01.03.2026 Høring ferdig"]);
    expect(below(open, "Oversikt", "Forsinkede milepæler", 3)[2]?.[0]).toBe("Ingen er forsinket");
  });

  it("lists a later subproject in its own row, from its own tables", async () => {
    const open = workbook();
    await written(open, ["risks", "milestones", "overview"]);
    const second = await written(open, ["risks", "overview"], { header: { subproject: "Kai 'B' [øst]", shortName: "Kai [Ø]" }, risks: [{ risk: "Is", likelihood: "5", consequence: "5" }] });
    const first = below(open, "Oversikt", "Alle delprosjektene", 4).slice(2);
    expect(first.map(([name]) => name)).toEqual(["Ledningsnett", "Kai 'B' [øst]"]);
    expect(valuesAt(open.engine, "Oversikt", 1, 1, 60, 11).filter((cells) => cells[0] === "Ledningsnett" && cells[10] !== null).map((cells) => cells.slice(7, 11))).toEqual([[1, 0, 1, 16]]);
    expect(valuesAt(open.engine, second, 1, 1, 60, 11).filter((cells) => String(cells[0]).startsWith("Kai") && cells[10] !== null).map((cells) => cells.slice(9, 11))).toEqual([[1, 25]]);
  });

  it.each(languages.filter((language) => language !== "nb"))("holds no error in %s, with something in every sheet", async (language) => {
    const open = workbook();
    const sheet = await written(open, everything, {}, language);
    expect(valuesAt(open.engine, sheet, 1, 1, 60, 14).flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  });
});

describe("savings and proposals", () => {
  it("show what a target of 35 million lacks, and every measure in its corner", async () => {
    const open = workbook();
    const measures = [
      ...Array.from({ length: 6 }, (_, index) => ({ measure: `Nå ${index + 1}`, effect: "Høy", feasibility: "Høy", responsible: "Kari", amountYear1: "500 000" })),
      { measure: "Utred", effect: "Høy", feasibility: "Lav", amountYear2: "1,5 mill", realised: "2 mill" }, { measure: "Ingen plass", effect: "Høy", responsible: "Kari" },
    ];
    await written(open, ["savings"], { savings: { firstYear: "2013", target: "35 mill", identified: "9,8 mill", toFind: "20 mill", toFindFirstYear: "2,9 mill", measures } });
    const page = valuesAt(open.engine, "Innsparing", 7, 1, 14, 13);
    expect(page.slice(0, 9).map((cells) => cells[1])).toEqual([35e6, 9.8e6, 20e6, 2.9e6, 5.2e6, 4.5e6, 3e6, 2e6, 20.7e6]);
    expect(page[4]?.[2]).toBe("Identifisert + skal finnes når ikke målet");
    expect(page.slice(1, 7).map((cells) => cells[8])).toEqual(["Gjennomfør nå (6)", "Nå 1", "Nå 2", "Nå 3", "Nå 4", "+ 2 til"]);
    expect(page.slice(1, 3).map((cells) => [cells[5], cells[7]])).toEqual([["Utred og forankre (1)", 1.5e6], ["Utred", 1.5e6]]);
    expect(page[13]?.[5]).toBe("Tiltak uten plass, fordi effekt eller gjennomførbarhet mangler: 1");
    const findings = given(await checkSheets(open.port)).map(({ issue: { code }, place: { row, column } }) => [code, row, column]);
    expect(findings).toEqual([
      ["check.savings.responsibleMissing", 29, 8], ["check.savings.realisedAbove", 29, 14], ["check.savings.feasibilityMissing", 30, 3],
      ["check.savings.planShort", 22, 13], ["check.savings.targetShort", 22, 13], ["check.savings.toFindShort", 22, 13],
    ]);
  });

  it("rank units by what they implement per employee, equals on the same place", async () => {
    const open = workbook();
    const units = [[10, 5, 2], [30, 15, 10], [3, 2, 1], [0, 4, 4]].map(([employees, decided, implemented], index) => ({
      unit: `Enhet ${index + 1}`, employees: String(employees), submitted: "20", decided: String(decided), implemented: String(implemented), targetPerEmployee: "0,3",
    }));
    await written(open, ["proposals"], { proposals: units });
    expect(valuesAt(open.engine, "Forbedringsforslag", 16, 7, 4, 4)).toEqual([[0.2, 0.3, "Nei", 3], [1 / 3, 0.3, "Ja", 1], [1 / 3, 0.3, "Ja", 1], ["", 0.3, "Mangler tall", ""]]);
    expect(valuesAt(open.engine, "Forbedringsforslag", 7, 2, 7, 1).flat()).toEqual([43, 80, 26, 17, 60 / 43, 13 / 43, "2 av 3"]);
    expect(given(await checkSheets(open.port)).map(({ issue: { code } }) => code)).toEqual(["check.proposals.employeesMissing"]);
  });
});

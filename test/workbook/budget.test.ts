import { checkSheets } from "../../src/actions/checkSheets";
import { createSubproject } from "../../src/actions/createSubproject";
import { languages, type Language } from "../../src/domain/language";
import { readMandate, type SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";
import { serialDay } from "../../src/domain/serialDay";
import { given, openEach, valuesAt, type OpenWorkbook } from "./openWorkbook";

const workbook = openEach();
const today = serialDay(2026, 3, 31);

function mandate(sections: object, language: Language = "nb", header: object = {}): SubprojectMandate {
  return given(readMandate({
    options: { language, sections: Object.keys(sections).filter((key) => key === "budget" || key === "financing"), statusDate: "31.03.2026" },
    header: { project: "Ny kompetanse", subproject: "Kurs", ...header },
    ...sections,
  }));
}

const costs = [
  { post: "Forelesere", yearAmount: "500 000" }, { post: "Nettside", yearAmount: "100 000" },
  { post: "Prosjektleder", yearAmount: "350 000" }, { post: "Reise", yearAmount: "50 000" },
];

/** Rows and columns of the sheet by what they hold. */
const at = { sums: 8, financing: 11, difference: 12, monthsToDate: 13, first: 16, yearBudget: 7, budgetToDate: 9, january: 16, actualJanuary: 28 } as const;

async function written(open: OpenWorkbook, answers: SubprojectMandate): Promise<readonly string[]> {
  const receipt = given(await createSubproject(open.port, answers, { today }));
  await open.engine.calculate();
  return receipt.sheets.map(({ name }) => name);
}

async function type(open: OpenWorkbook, sheet: string, address: string, values: (string | number)[][]): Promise<void> {
  await open.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
  await open.engine.calculate();
}

describe("a budget and what finances it", () => {
  it("adds four costs up to a million, and a grant with its condition to the same", async () => {
    const open = workbook();
    const financing = [
      { source: "Skjønnsmidler", kind: "grant", amount: "300.000", year: "2026", condition: "Utbetales når regnskapet er revidert", status: "granted" },
      { source: "Kommunene", kind: "ownFunds", amount: "700 000" },
      { source: "Neste år", kind: "grant", amount: "1 mill", year: "2027", status: "applied" },
    ];
    expect(await written(open, mandate({ budget: { year: "2026", lines: costs }, financing }))).toEqual(["Budsjett", "Finansiering", "Innstillinger"]);
    expect(open.host.counters.batches).toBeLessThanOrEqual(4);
    expect(valuesAt(open.engine, "Budsjett", at.sums, 1, 6, 4)).toEqual([
      ["Utgifter", 1_000_000, 250_000.02, 0],
      ["Inntekter", 0, 0, 0],
      ["Netto", 1_000_000, 250_000.02, 0],
      ["Finansiering for året", 1_000_000, null, null],
      ["Finansiering − utgifter", 0, null, "Fullfinansiert"],
      ["Måneder hittil", 3, null, "av 12 i budsjettåret 2026"],
    ]);
    expect(valuesAt(open.engine, "Finansiering", 7, 1, 4, 6)).toEqual([
      ["Finansiering i alt", 2_000_000, null, null, "Utgifter i budsjettet", 1_000_000],
      ["Finansiering for året", 1_000_000, null, null, "Finansiering − utgifter", 0],
      ["Innvilget eller mottatt", 300_000, null, null, null, "Fullfinansiert"],
      ["Planlagt eller søkt", 1_700_000, null, null, null, null],
    ]);
    expect(valuesAt(open.engine, "Finansiering", 13, 1, 1, 6)).toEqual([["Skjønnsmidler", "Tilskudd", 300_000, 2026, "Utbetales når regnskapet er revidert", "Innvilget"]]);
    await type(open, "Finansiering", "C13", [[250_000.5]]);
    expect(valuesAt(open.engine, "Budsjett", at.difference, 2, 1, 3)).toEqual([[-49_999.5, null, "Mangler finansiering"]]);
    const financed = given(await checkSheets(open.port)).filter(({ kind }) => kind === "financing");
    expect(financed.map(({ issue, place }) => [issue.code, place.sheetName, issue.params.difference])).toEqual([["check.financing.short", "Finansiering", "49\u00a0999,50"]]);
    await type(open, "Finansiering", "C13", [[400_000]]);
    expect(valuesAt(open.engine, "Finansiering", 8, 6, 2, 1)).toEqual([[100_000], ["Mer finansiering enn utgifter"]]);
  });

  it("keeps KOSTRA's numbers as text, and stands without the other sheet", async () => {
    const open = workbook();
    const lines = [{ post: "=1+1", responsibility: "0340", serviceFunction: "012", account: "0010", projectNumber: "0120", yearAmount: "1,10" }];
    expect(await written(open, mandate({ budget: { lines } }))).toEqual(["Budsjett", "Innstillinger"]);
    expect(valuesAt(open.engine, "Budsjett", at.first, 1, 1, 8)).toEqual([["=1+1", "0340", "012", "0010", "0120", "Utgift", 1.1, "Like deler"]]);
    expect(valuesAt(open.engine, "Budsjett", at.financing, 1, 2, 4).flat().every((value) => value === null)).toBe(true);
    const data = open.engine.toData();
    const formulas = data.sheets.flatMap(({ cells }) => Object.values(cells).flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes("Finansiering["))).toEqual([]);
  });

  it("lets the financing stand alone too", async () => {
    const open = workbook();
    expect(await written(open, mandate({ financing: [{ source: "Fylket", amount: "300.000" }] }))).toEqual(["Finansiering", "Innstillinger"]);
    expect(valuesAt(open.engine, "Finansiering", 7, 1, 4, 6)).toEqual([
      ["Finansiering i alt", 300_000, null, null, null, null], ["Finansiering for året", 300_000, null, null, null, null],
      ["Innvilget eller mottatt", 0, null, null, null, null], ["Planlagt eller søkt", 300_000, null, null, null, null],
    ]);
    expect(given(await checkSheets(open.port))).toEqual([]);
  });

  it("shows empty lines as empty", async () => {
    const open = workbook();
    await written(open, mandate({ budget: { year: "2026" }, financing: [] }));
    expect(valuesAt(open.engine, "Budsjett", at.first, 1, 1, 40).flat().filter((value) => value !== null && value !== "")).toEqual([]);
    expect(valuesAt(open.engine, "Budsjett", at.sums, 2, 3, 6).flat()).toEqual(Array(18).fill(0));
    expect(given(await checkSheets(open.port))).toEqual([]);
  });
});

describe("variance", () => {
  const year = "1200";
  const spent = (amount: number) => `${amount};${amount};${amount}`;
  const lines = [
    { post: "Dyrere", yearAmount: year, actuals: spent(120) }, { post: "Billigere", yearAmount: year, actuals: spent(90) },
    { post: "Mer inn", kind: "income", yearAmount: year, actuals: spent(120) }, { post: "Mindre inn", kind: "income", yearAmount: `-${year}`, actuals: spent(-80) },
    { post: "Etter planen", yearAmount: year, actuals: spent(100) },
  ];
  const words: Readonly<Record<Language, readonly string[]>> = {
    nb: ["merforbruk", "mindreforbruk", "merinntekt", "mindreinntekt", "i balanse"],
    nn: ["meirforbruk", "mindreforbruk", "meirinntekt", "mindreinntekt", "i balanse"],
    sv: ["underskott", "överskott", "intäktsöverskott", "intäktsbortfall", "i balans"],
    en: ["overspend", "underspend", "extra income", "missing income", "on budget"],
  };

  it.each(languages)("has plus for good news in every line, and its word (%s)", async (language) => {
    const open = workbook();
    const [sheet = ""] = await written(open, mandate({ budget: { year: "2026", lines } }, language));
    const found = valuesAt(open.engine, sheet, at.first, at.budgetToDate, 5, 4);
    expect(found.map((cells) => cells.slice(0, 3))).toEqual([[300, 360, -60], [300, 270, 30], [-300, -360, 60], [-300, -240, -60], [300, 300, 0]]);
    expect(found.map((cells) => cells[3])).toEqual(words[language]);
    expect(valuesAt(open.engine, sheet, at.sums, 2, 3, 4)).toEqual([[3600, 900, 930, -30], [-2400, -600, -600, 0], [1200, 300, 330, -30]]);
  });

  it("is marked where it reaches both limits; 0 takes a limit out of use", async () => {
    const open = workbook();
    const big = [{ post: "A", yearAmount: "1,2 mill", actuals: spent(120_000) }, { post: "B", yearAmount: "12 mill", actuals: spent(980_000) }, { post: "C", yearAmount: "1200", actuals: spent(200) }];
    const sheets = await written(open, mandate({ budget: { year: "2026", lines: big } }));
    const marks = () => valuesAt(open.engine, "Budsjett", at.first, 13, 3).flat();
    expect([sheets.at(-1), marks()]).toEqual(["Innstillinger", ["Ugunstig avvik", "", ""]]);
    const found = given(await checkSheets(open.port));
    expect(found.map(({ issue, place }) => [issue.code, issue.params.amount, place.row, place.column])).toEqual([["check.budget.overspend", "60\u00a0000", at.first, 13]]);
    const limits = valuesAt(open.engine, "Innstillinger", 1, 1, 30, 1).flat();
    const [share, amount] = [limits.indexOf("Avvik merkes fra, prosent") + 1, limits.indexOf("og fra, kroner") + 1];
    await type(open, "Innstillinger", `B${share}`, [[0]]);
    expect(marks()).toEqual(["Ugunstig avvik", "Gunstig avvik", ""]);
    await type(open, "Innstillinger", `B${amount}`, [[0]]);
    expect(marks()).toEqual(["", "", ""]);
    await type(open, "Innstillinger", `B${share}`, [[0.05]]);
    expect(marks()).toEqual(["Ugunstig avvik", "", "Ugunstig avvik"]);
  });
});

describe("the months of a line", () => {
  const keys = [{ name: "Vår*", shares: "50;50;0;0;0;0;0;0;0;0;0;0" }, { name: "Vår", shares: "0;0;100;0;0;0;0;0;0;0;0;0" }];
  const lines = [{ post: "Egen", yearAmount: "1000", key: "vår*" }, { post: "Samme start", yearAmount: "1000", key: "Vår" }, { post: "Like", yearAmount: "1000,01" }];
  const months = (open: OpenWorkbook, row: number) => valuesAt(open.engine, "Budsjett", at.first + row, at.january, 1, 12)[0];

  it("follow the key's own row, twelfths where there is none, and what is typed over them", async () => {
    const open = workbook();
    await written(open, mandate({ budget: { year: "2026", keys, lines } }));
    expect(months(open, 0)).toEqual([500, 500, ...Array<number>(10).fill(0)]);
    expect(months(open, 1)).toEqual([0, 0, 1000, ...Array<number>(9).fill(0)]);
    expect(months(open, 2)).toEqual([...Array<number>(11).fill(83.33), 83.38]);
    await type(open, "Budsjett", "P18", [[200]]);
    expect(months(open, 2)).toEqual([200, ...Array<number>(9).fill(83.33), 50.04, 0]);
    expect(given(await checkSheets(open.port))).toEqual([]);
    await type(open, "Budsjett", "AA18", [[10]]);
    expect(valuesAt(open.engine, "Budsjett", at.first + 2, 13)).toEqual([["Månedene er ikke året"]]);
    expect(given(await checkSheets(open.port)).map(({ issue }) => issue.code)).toEqual(["check.budget.monthsNotYear"]);
  });

  it("are empty for an unknown key, and a new key on the settings sheet fills them", async () => {
    const open = workbook();
    await written(open, mandate({ budget: { year: "2026", keys, lines } }));
    await type(open, "Budsjett", "H16", [["Høst"]]);
    expect(months(open, 0)).toEqual(Array(12).fill(""));
    expect(valuesAt(open.engine, "Budsjett", at.first, 13)).toEqual([["Ukjent nøkkel"]]);
    expect(given(await checkSheets(open.port)).map(({ issue }) => issue.code)).toEqual(["check.budget.keyUnknown"]);
    await type(open, "Innstillinger", "Y7", [["Høst"]]);
    expect(months(open, 0)).toEqual([500, 500, ...Array<number>(10).fill(0)]);
    await type(open, "Innstillinger", "Z7", [[0.25]]);
    expect(months(open, 0)).toEqual([333.33, 666.67, ...Array<number>(10).fill(0)]);
    expect(given(await checkSheets(open.port)).map(({ issue, place }) => [issue.code, issue.read, place.sheetName])).toEqual([["check.budget.keySum", "75", "Innstillinger"]]);
  });

  it("count up to the status date: none before the budget year, all after it", async () => {
    const open = workbook();
    await written(open, mandate({ budget: { year: "2026", lines: [{ post: "Leie", yearAmount: "1200", actuals: "110;110;110;110" }] } }));
    const toDate = () => [valuesAt(open.engine, "Budsjett", at.first, at.budgetToDate, 1, 2)[0], valuesAt(open.engine, "Budsjett", at.first, 14, 1, 2)[0]];
    const settings = valuesAt(open.engine, "Innstillinger", 1, 1, 20, 1).flat();
    const statusDate = async (date: number) => type(open, "Innstillinger", `B${settings.indexOf("Statusdato") + 1}`, [[date]]);
    expect(toDate()).toEqual([[300, 330], [1230, 1320]]);
    expect(given(await checkSheets(open.port)).map(({ issue, place }) => [issue.code, issue.params.month, place.column])).toEqual([["check.budget.actualAfterStatus", "apr", at.actualJanuary + 3]]);
    await statusDate(serialDay(2025, 12, 31));
    expect(toDate()).toEqual([[0, 0], [1200, ""]]);
    await statusDate(serialDay(2027, 1, 1));
    expect(toDate()).toEqual([[1200, 440], [440, 440]]);
    expect(valuesAt(open.engine, "Budsjett", 2, 16, 12, 7).at(-1)).toEqual([12, "des", 100, 0, 1200, 440, 440]);
    await statusDate(serialDay(2026, 4, 1));
    expect(valuesAt(open.engine, "Budsjett", 4, 16, 3, 7)).toEqual([[3, "mar", 100, 110, 300, 330, 330], [4, "apr", 100, 110, 400, 440, 440], [5, "mai", 100, "", 500, "", 540]]);
  });
});

it("a second subproject has its own sheets, tables, names and chart, under its short name", async () => {
  const open = workbook();
  await written(open, mandate({ budget: { year: "2026", lines: costs }, financing: [{ source: "Fylket", amount: "1 mill" }] }));
  const second = mandate({ budget: { year: "2027", lines: [{ post: "Leie", yearAmount: "1200" }] }, financing: [{ source: "Fylket", amount: "1000" }] }, "nb", { shortName: "Bygg A" });
  expect(await written(open, second)).toEqual(["Budsjett Bygg A", "Finansiering Bygg A", "Innstillinger Bygg A"]);
  expect(valuesAt(open.engine, "Budsjett", at.financing, 2, 3, 1)).toEqual([[1_000_000], [0], [3]]);
  expect(valuesAt(open.engine, "Budsjett Bygg A", at.financing, 2, 3, 1)).toEqual([[1000], [-200], [0]]);
  const { tables, charts } = chartsAndTables(open);
  expect(tables).toEqual(expect.arrayContaining(["Budsjett", "Budsjettmaneder", "Budsjett_Bygg_A", "Budsjettmaneder_Bygg_A", "Finansiering_Bygg_A"]));
  expect(charts).toEqual(["Budsjettmaneder", "Budsjettmaneder_Bygg_A"]);
});

function chartsAndTables({ engine }: OpenWorkbook) {
  const data = engine.toData();
  return { tables: data.tables.map(({ name }) => name), charts: data.sheets.flatMap(({ charts = [] }) => charts.map(({ name }) => name)) };
}

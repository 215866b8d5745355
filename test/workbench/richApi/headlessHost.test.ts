import { existsSync } from "node:fs";
import { join } from "node:path";
import { openHeadlessHost, type HeadlessHost } from "../../../workbench/node/headlessHost";

describe("The headless host", () => {
  let opened: HeadlessHost[] = [];
  const open = async (options?: Parameters<typeof openHeadlessHost>[0]) => {
    const host = await openHeadlessHost(options);
    opened.push(host);
    return host;
  };
  afterEach(() => {
    for (const host of opened) host.dispose();
    opened = [];
  });

  it("saves what office.js wrote and opens it again", async () => {
    const first = await open();
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Risiko");
      sheet.getRange("A1:B2").values = [["Risiko", "S"], ["Forsinket anbud", 4]];
      sheet.tables.add("A1:B2", true).name = "Risiko";
      context.workbook.settings.add("prosjektark", { version: 1 });
      await context.sync();
    });
    const second = await open({ xlsx: await first.saveXlsx() });
    await second.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Risiko").getDataBodyRange().load("values,address");
      await context.sync();
      expect([body.address, body.values]).toEqual(["Risiko!A2:B2", [["Forsinket anbud", 4]]]);
    });
  });

  it("answers for what Office has no frame to ask", async () => {
    const { Office } = await open({ settings: { requirementSets: { ExcelApi: "1.12" }, language: "sv-SE" } });
    expect(Office.context.displayLanguage).toBe("sv-SE");
    expect(["1.1", "1.12", "1.13", "2.0"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, true, false, false]);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
    await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel" });
  });

  it("lends its globals and takes them back", async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "Excel");
    const host = await open();
    host.installGlobals();
    expect((globalThis as { Excel?: unknown }).Excel).toBe(host.Excel);
    host.dispose();
    opened = [];
    expect(Object.getOwnPropertyDescriptor(globalThis, "Excel")).toEqual(before);
  });

  const built = existsSync(join(process.cwd(), "dist/functions.js"));
  (built ? it : it.skip)("calculates with the functions of the built add-in", async () => {
    const { Excel, functions } = await open();
    expect(functions).toContain("PROSJEKT.RISK_FACTOR");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[4, 4]];
      const cell = sheet.getRange("C1");
      cell.formulas = [["=PROSJEKT.RISK_FACTOR(A1,B1)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[16]]);
    });
  });

  it("does without functions where nothing is built", async () => {
    const { functions } = await open({ functionsDir: "/nowhere" });
    expect(functions).toEqual([]);
  });
});

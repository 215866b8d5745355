import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChartData } from "../../../workbench/workbook/chartData";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { emptySheet, emptyWorkbook } from "./sampleWorkbook";

const isInstalled = spawnSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 }).status === 0;

if (!isInstalled) console.warn("LibreOffice (soffice) is not installed: the test that opens our charts with it is skipped.");

const column = (index: number) => ({ sheetId: "sheet-1", rect: { row: 1, column: index, rowCount: 3, columnCount: 1 } });
const corner = (row: number, at: number) => ({ row, column: at, offsetXPt: 0, offsetYPt: 0 });

const chart: ChartData = {
  id: "sheet-1-chart-1", name: "Bruk", type: "ColumnClustered", title: "Bruk av budsjettet", legend: "Bottom",
  categoryAxis: { categoryType: "TextAxis", title: "Måned", labels: "Low" }, valueAxis: { title: "Kroner", numberFormat: "#,##0" }, from: corner(5, 0), to: corner(20, 6),
  series: [
    { name: "Budsjett", type: "ColumnClustered", values: column(1), categories: column(0), fillColor: "#16365C" },
    { name: "Regnskap", type: "ColumnClustered", values: column(2), categories: column(0), fillColor: "#F4B183" },
    { name: "Prognose", type: "LineMarkers", values: column(3), categories: column(0), line: { color: "#C55A11", weightPt: 2.25, style: "Dash" }, marker: { style: "Square", size: 7 } },
  ],
};

const rows = [["Måned", "Budsjett", "Regnskap", "Prognose"], ["Januar", 100, 90, 95], ["Februar", 110, 120, 115], ["Mars", 120, 130, 140]];
const cells = Object.fromEntries(rows.flatMap((row, index) => row.map((value, place) => [`${index}:${place}`, { value }])));

(isInstalled ? test : test.skip)("LibreOffice opens our chart and keeps it when it saves", async () => {
  const folder = mkdtempSync(join(tmpdir(), "prosjektark-charts-"));
  try {
    writeFileSync(join(folder, "saved.xlsx"), await saveXlsx({ ...emptyWorkbook, sheets: [{ ...emptySheet, cells, charts: [chart] }] }, []));
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "again"), join(folder, "saved.xlsx")], { stdio: "ignore", timeout: 120_000 });
    const { sheets } = await openXlsx(new Uint8Array(readFileSync(join(folder, "again", "saved.xlsx"))));
    const [kept] = sheets[0]?.charts ?? [];
    expect(kept).toMatchObject({
      title: "Bruk av budsjettet", type: "ColumnClustered", legend: "Bottom", categoryAxis: { title: "Måned", labels: "Low" }, valueAxis: { title: "Kroner", numberFormat: "#,##0" },
      from: { row: 5, column: 0 },
    });
    expect(kept?.series.map(({ name, type, values, categories, fillColor, line }) => [name, type, values, categories, fillColor ?? line?.color])).toEqual([
      ["Budsjett", "ColumnClustered", column(1), column(0), "#16365C"], ["Regnskap", "ColumnClustered", column(2), column(0), "#F4B183"],
      ["Prognose", "LineMarkers", column(3), column(0), "#C55A11"],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

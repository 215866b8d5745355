import fc from "fast-check";
import type { ChartData } from "../../../workbench/workbook/chartData";
import type { SheetData } from "../../../workbench/workbook/workbookData";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { arbitraryCharts } from "./arbitraryCharts";
import { emptySheet, emptyWorkbook } from "./sampleWorkbook";
import { foreignWorkbook, relationships, relationshipTypes, savedParts } from "./savedParts";

const names = ["Ark1", "Ola's tall & bilde", "Ærø 2020"];
const cells: SheetData["cells"] = {
  "0:0": { value: "Måned" }, "0:1": { value: "Budsjett" }, "1:0": { value: "Januar" }, "1:1": { value: 100.5, numberFormat: "#,##0" },
  "2:0": { value: "Februar" }, "2:1": { formula: "=B2*2", value: 201 }, "3:0": { value: "Mars" }, "3:1": { value: { error: "#N/A" } },
};

function workbookWith(...charts: readonly (readonly ChartData[])[]) {
  return { ...emptyWorkbook, sheets: names.map((name, index) => ({ ...emptySheet, id: `sheet-${index + 1}`, name, cells, ...((charts[index]?.length ?? 0) > 0 && { charts: charts[index] ?? [] }) })) };
}

const corner = (row: number, column: number) => ({ row, column, offsetXPt: 0, offsetYPt: 0 });
const column = (index: number) => ({ sheetId: "sheet-2", rect: { row: 1, column: index, rowCount: 3, columnCount: 1 } });

const plain: ChartData = {
  id: "sheet-1-chart-1", name: "Bruk", type: "ColumnClustered", title: "Bruk <av> penger", legend: "Bottom", categoryAxis: { categoryType: "TextAxis", labels: "Low" },
  valueAxis: { title: "Kroner", numberFormat: "#,##0" }, from: corner(5, 1), to: corner(20, 8),
  series: [
    { name: "Budsjett", type: "ColumnClustered", values: column(1), categories: column(0), fillColor: "#16365C" },
    { name: "Prognose", type: "LineMarkers", values: column(1), categories: column(0), line: { color: "#C55A11", weightPt: 2.25, style: "Dash" }, marker: { style: "Square", size: 7 } },
  ],
};

describe("charts in a saved workbook", () => {
  it("come back as they were, on whichever sheet", async () => {
    await fc.assert(fc.asyncProperty(fc.tuple(arbitraryCharts("sheet-1"), fc.constant([]), arbitraryCharts("sheet-3")), async (charts) => {
      const data = workbookWith(...charts);
      expect(await openXlsx(await saveXlsx(data, []))).toEqual(data);
    }), { numRuns: 40, seed: 20201 });
  }, 60_000);

  it("are parts of their own, with types and relationships, and the sheet's drawing in its place", async () => {
    const { names: paths, part } = await savedParts(await saveXlsx({ ...workbookWith([plain, plain], [], [plain]), tables: [{
      id: "table-1", name: "Tall", sheetId: "sheet-1", rect: { row: 0, column: 0, rowCount: 4, columnCount: 2 }, columns: ["Måned", "Budsjett"], style: "", showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
    }] }, []));
    expect(paths).toEqual(expect.arrayContaining([1, 2, 3].map((number) => `xl/charts/chart${number}.xml`)));
    expect(paths).toEqual(expect.arrayContaining(["xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml", "xl/drawings/_rels/drawing1.xml.rels"]));
    const types = (await part("[Content_Types].xml")).children.map(({ attributes }) => `${attributes["PartName"] ?? ""} ${attributes["ContentType"] ?? ""}`);
    expect(types).toEqual(expect.arrayContaining([
      "/xl/charts/chart3.xml application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "/xl/drawings/drawing2.xml application/vnd.openxmlformats-officedocument.drawing+xml",
    ]));
    const order = (await part("xl/worksheets/sheet1.xml")).children.map(({ name }) => name);
    expect(order.indexOf("drawing")).toBeGreaterThan(order.indexOf("pageMargins"));
    expect(order.indexOf("tableParts")).toBe(order.indexOf("drawing") + 1);
    expect((await part("xl/drawings/_rels/drawing1.xml.rels")).children.map(({ attributes }) => attributes["Target"])).toEqual(["../charts/chart1.xml", "../charts/chart2.xml"]);
  });

  it("stand in the order the schema wants, which Excel repairs a file for", async () => {
    const { part } = await savedParts(await saveXlsx(workbookWith([plain]), []));
    const [chart] = (await part("xl/charts/chart1.xml")).children.filter(({ name }) => name === "chart");
    const plot = chart?.children.find(({ name }) => name === "plotArea");
    const namesOf = (path: string) => path.split("/").reduce((parent, name) => parent?.children.find((child) => child.name === name), plot)?.children.map(({ name }) => name);
    expect(chart?.children.map(({ name }) => name)).toEqual(["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"]);
    expect(plot?.children.map(({ name }) => name)).toEqual(["layout", "barChart", "lineChart", "catAx", "valAx"]);
    expect(namesOf("barChart")).toEqual(["barDir", "grouping", "varyColors", "ser", "gapWidth", "axId", "axId"]);
    expect(namesOf("barChart/ser")).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "cat", "val"]);
    expect(namesOf("lineChart")).toEqual(["grouping", "varyColors", "ser", "marker", "axId", "axId"]);
    expect(namesOf("lineChart/ser")).toEqual(["idx", "order", "tx", "spPr", "marker", "cat", "val", "smooth"]);
    expect(namesOf("catAx")).toEqual(["axId", "scaling", "delete", "axPos", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "noMultiLvlLbl"]);
    expect(namesOf("valAx")).toEqual(["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "crossAx", "crosses", "crossBetween"]);
  });
});

const chartNamespaces = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const axes = '<c:catAx><c:axId val="1"/><c:delete val="0"/></c:catAx><c:valAx><c:axId val="2"/><c:numFmt formatCode="0%" sourceLinked="0"/></c:valAx>';
const ser = '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Timer</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>'
  + "<c:cat><c:multiLvlStrRef><c:f>Data!$A$2:$B$4</c:f></c:multiLvlStrRef></c:cat><c:val><c:numRef><c:f>data!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>";

async function foreignChart(plotArea: string, anchor = "<from><col>1</col><colOff>127000</colOff><row>2</row><rowOff>0</rowOff></from><to><col>5</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></to>", kind = "twoCellAnchor"): Promise<SheetData> {
  const { sheets } = await openXlsx(await foreignWorkbook(`<worksheet xmlns:r="${relationshipTypes}"><sheetData/><drawing r:id="d"/></worksheet>`, {
    "xl/worksheets/_rels/Data.xml.rels": relationships(`<Relationship Id="d" Type="${relationshipTypes}/drawing" Target="../drawings/d.xml"/>`),
    "xl/drawings/d.xml": `<wsDr xmlns:r="${relationshipTypes}" ${chartNamespaces}><${kind}>${anchor}<graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Diagram 1"/></nvGraphicFramePr><graphic><graphicData><c:chart r:id="c"/></graphicData></graphic></graphicFrame></${kind}></wsDr>`,
    "xl/drawings/_rels/d.xml.rels": relationships(`<Relationship Id="c" Type="${relationshipTypes}/chart" Target="/xl/charts/c.xml"/>`),
    "xl/charts/c.xml": `<c:chartSpace ${chartNamespaces}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Timer </a:t></a:r><a:r><a:t>i uka</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>${plotArea}</c:plotArea><c:legend/></c:chart></c:chartSpace>`,
  }));
  if (!sheets[0]) throw new Error("no sheet");
  return sheets[0];
}

describe("charts of other programs", () => {
  it("are read where they are columns, bars or lines; colours of the theme and categories in levels are left to the program", async () => {
    const { charts } = await foreignChart(`<c:lineChart><c:grouping val="standard"/>${ser}<c:marker val="1"/></c:lineChart>${axes}`);
    expect(charts).toEqual([{
      id: "sheet-1-chart-1", name: "Diagram 1", type: "LineMarkers", title: "Timer i uka", legend: "Right", categoryAxis: {}, valueAxis: { numberFormat: "0%" },
      from: { row: 2, column: 1, offsetXPt: 10, offsetYPt: 0 }, to: corner(9, 5),
      series: [{ name: "Timer", nameCells: { sheetId: "sheet-1", rect: { row: 0, column: 1, rowCount: 1, columnCount: 1 } }, type: "LineMarkers", values: { sheetId: "sheet-1", rect: { row: 1, column: 1, rowCount: 3, columnCount: 1 } }, categories: null }],
    }]);
  });

  it.each([["oneCellAnchor", "<from><col>1</col><row>2</row></from>"], ["absoluteAnchor", '<pos x="609600" y="381000"/>']])("are placed by their size too: %s", async (kind, start) => {
    const { charts } = await foreignChart(`<c:barChart><c:barDir val="bar"/>${ser}</c:barChart>${axes}`, `${start}<ext cx="1219200" cy="190500"/>`, kind);
    expect(charts).toMatchObject([{ type: "BarClustered", from: corner(2, 1), to: corner(3, 3) }]);
  });

  it.each([
    ["a pie", "<c:pieChart><c:ser/></c:pieChart>"],
    ["shares of a hundred", `<c:barChart><c:grouping val="percentStacked"/>${ser}</c:barChart>${axes}`],
    ["stacked lines", `<c:lineChart><c:grouping val="stacked"/>${ser}</c:lineChart>${axes}`],
    ["two value axes", `<c:barChart>${ser}</c:barChart><c:lineChart>${ser}</c:lineChart>${axes}${axes}`],
    ["nothing at all", ""],
  ])("are left out where they are %s", async (_what, plotArea) => {
    expect(await foreignChart(plotArea)).not.toHaveProperty("charts");
  });
});

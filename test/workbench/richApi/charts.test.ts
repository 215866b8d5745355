import { openEach } from "./openClient";

const open = openEach({ language: "nb-NO" });

function numbers(sheet: Excel.Worksheet): Excel.Range {
  sheet.getRange("B2:D5").values = [["Måned", "Budsjett", "Regnskap"], ["Januar", 100, 90], ["Februar", 110, 120], ["Mars", 120, ""]];
  return sheet.getRange("B2:D5");
}

function budget(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", numbers(sheet), "Columns");
  chart.name = "Bruk";
  return chart;
}

async function seriesOf(chart: Excel.Chart, context: Excel.RequestContext) {
  chart.series.load("items/name,items/chartType");
  await context.sync();
  const answers = chart.series.items.map((series) => ({ series, values: series.getDimensionValues("Values"), categories: series.getDimensionValues("Categories") }));
  await context.sync();
  return answers.map(({ series, values, categories }) => [series.name, series.chartType, values.value.join(" "), categories.value.join(" ")]);
}

describe("Charts of a sheet", () => {
  it("make series of a range with headings and categories", () => open().run(async (sheet, context) => {
    const chart = budget(sheet);
    const texts = [chart.load("name,chartType,left,top,width,height"), chart.title.load("text,visible"), chart.legend.load("visible,position")] as const;
    sheet.charts.load("count,items/name");
    const count = sheet.charts.getCount();
    expect(await seriesOf(chart, context)).toEqual([
      ["Budsjett", "ColumnClustered", "100 110 120", "Januar Februar Mars"],
      ["Regnskap", "ColumnClustered", "90 120 ", "Januar Februar Mars"],
    ]);
    expect([texts[0].name, texts[0].chartType, texts[0].width, texts[0].height]).toEqual(["Bruk", "ColumnClustered", 360, 216]);
    expect([texts[1].text, texts[1].visible, texts[2].visible, texts[2].position]).toEqual(["Diagramtittel", true, true, "Bottom"]);
    expect([sheet.charts.count, count.value, sheet.charts.items.map(({ name }) => name)]).toEqual([1, 1, ["Bruk"]]);
  }));

  it("make series of rows where there are fewer of them, and where they are asked for", () => open().run(async (sheet, context) => {
    sheet.getRange("A10:D11").values = [["", "Jan", "Feb", "Mar"], ["Timer", 1, 2, 3]];
    const automatic = sheet.charts.add("Line", sheet.getRange("A10:D11"));
    const rows = sheet.charts.add("Line", numbers(sheet), "Rows");
    const single = sheet.charts.add("Line", sheet.getRange("B2:D2"), "Rows");
    automatic.title.load("text");
    expect(await seriesOf(automatic, context)).toEqual([["Timer", "Line", "1 2 3", "Jan Feb Mar"]]);
    expect((await seriesOf(rows, context)).map(([name, , values]) => [name, values])).toEqual([["Januar", "100 90"], ["Februar", "110 120"], ["Mars", "120 "]]);
    expect((await seriesOf(single, context)).length).toBe(1);
    expect(automatic.title.text).toBe("Timer");
  }));

  it("are found by name in any case, by place and by id; another sheet has none", () => open().run(async (sheet, context) => {
    const chart = budget(sheet).load("id");
    const other = context.workbook.worksheets.add("Annet");
    await context.sync();
    const found = [sheet.charts.getItem("BRUK"), sheet.charts.getItemAt(0), sheet.charts.getItem(chart.id), sheet.charts.getItemOrNullObject("Bruk")].map((one) => one.load("name"));
    const missing = other.charts.getItemOrNullObject("Bruk");
    const owner = chart.worksheet.load("name");
    await context.sync();
    expect([found.map(({ name }) => name), missing.isNullObject, owner.name]).toEqual([["Bruk", "Bruk", "Bruk", "Bruk"], true, "Ark1"]);
    missing.delete();
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

  it("stand over the cells they are put on, and move and grow with whole rows and columns", () => open().run(async (sheet, context) => {
    const chart = budget(sheet);
    chart.setPosition("B7", sheet.getRange("D8"));
    const read = async () => {
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    };
    expect(await read()).toEqual([48, 90, 144, 30]);
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("C:C").format.columnWidth = 100;
    expect(await read()).toEqual([48, 120, 196, 30]);
    chart.setPosition("A1");
    chart.width = 200;
    expect(await read()).toEqual([0, 0, 200, 30]);
    chart.left = 10;
    chart.height = 75;
    expect(await read()).toEqual([10, 0, 200, 75]);
  }));

  it("read their cells wherever those go: rows, columns, sheet names, rows of a table", () => open().run(async (sheet, context) => {
    const chart = context.workbook.worksheets.add("Diagram").charts.add("LineMarkers", numbers(sheet), "Columns");
    sheet.tables.add("B2:D5", true);
    await context.sync();
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("1:1").insert("Down");
    sheet.name = "Tall";
    sheet.getRange("C7:E7").values = [["April", 5, 6]];
    expect((await seriesOf(chart, context)).map(([, , values]) => values)).toEqual(["100 110 120 5", "90 120  6"]);
    sheet.getRange("4:5").delete("Up");
    expect((await seriesOf(chart, context)).map(([, , values, categories]) => [values, categories])).toEqual([["120 5", "Mars April"], [" 6", "Mars April"]]);
    sheet.delete();
    expect((await seriesOf(chart, context)).map(([, , values]) => values)).toEqual(["", ""]);
  }));

  it("cannot be changed on a protected sheet, unless that was allowed", async () => {
    const { refused, run } = open();
    await run(async (sheet, context) => {
      budget(sheet);
      sheet.protection.protect();
      await context.sync();
    });
    expect(await refused((sheet) => { sheet.charts.getItem("Bruk").title.text = "x"; })).toMatchObject({ code: "AccessDenied", location: "ChartTitle.text" });
    expect(await refused((sheet) => { sheet.charts.add("Line", sheet.getRange("B2:D5")); })).toMatchObject({ code: "AccessDenied", location: "ChartCollection.add" });
    expect(await refused((sheet) => sheet.charts.getItem("Bruk").delete())).toMatchObject({ code: "AccessDenied", location: "Chart.delete" });
    await run(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects: true });
      sheet.charts.getItem("Bruk").delete();
      await context.sync();
    });
  });
});

describe("A chart", () => {
  it("has series that are added, changed and deleted", () => open().run(async (sheet, context) => {
    const chart = budget(sheet);
    const { series } = chart;
    series.add("Prognose");
    series.getItemAt(2).setValues(sheet.getRange("C3:C5"));
    series.getItemAt(2).setXAxisValues(sheet.getRange("B3:B5"));
    series.getItemAt(2).chartType = "LineMarkers";
    series.add("Først", 0);
    series.getItemAt(1).name = "Vedtatt";
    sheet.getRange("D2").values = [["Brukt"]];
    expect(await seriesOf(chart, context)).toEqual([
      ["Først", "ColumnClustered", "", "Januar Februar Mars"], ["Vedtatt", "ColumnClustered", "100 110 120", "Januar Februar Mars"],
      ["Brukt", "ColumnClustered", "90 120 ", "Januar Februar Mars"], ["Prognose", "LineMarkers", "100 110 120", "Januar Februar Mars"],
    ]);
    series.getItemAt(0).delete();
    chart.chartType = "Line";
    chart.setData(sheet.getRange("C2:C5"), "Columns");
    expect(await seriesOf(chart, context)).toEqual([["Budsjett", "Line", "100 110 120", ""]]);
  }));

  it("has titles, a legend and axes", () => open().run(async (sheet, context) => {
    const chart = budget(sheet);
    const { categoryAxis, valueAxis } = chart.axes;
    chart.title.text = "Budsjett og regnskap";
    chart.legend.position = "Top";
    categoryAxis.title.text = "Måned";
    categoryAxis.categoryType = "TextAxis";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
    valueAxis.numberFormat = "# ##0";
    valueAxis.title.visible = true;
    const byType = chart.axes.getItem("Value").load("type,axisGroup,numberFormat,linkNumberFormat,visible");
    categoryAxis.load("categoryType,reversePlotOrder,tickLabelPosition,numberFormat,linkNumberFormat");
    const titles = [chart.title, categoryAxis.title, valueAxis.title].map((title) => title.load("text,visible"));
    chart.legend.load("position");
    await context.sync();
    expect(titles.map(({ text, visible }) => [text, visible])).toEqual([["Budsjett og regnskap", true], ["Måned", true], ["Aksetittel", true]]);
    expect([byType.type, byType.axisGroup, byType.numberFormat, byType.linkNumberFormat, byType.visible]).toEqual(["Value", "Primary", "# ##0", false, true]);
    expect([categoryAxis.categoryType, categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition, categoryAxis.linkNumberFormat]).toEqual(["TextAxis", true, "Low", true]);
    expect(chart.legend.position).toBe("Top");
    for (const title of titles) title.visible = false;
    chart.legend.visible = false;
    for (const title of titles) title.load("text,visible");
    chart.legend.load("visible");
    await context.sync();
    expect([titles.map(({ text, visible }) => [text, visible]), chart.legend.visible]).toEqual([[[null, false], [null, false], [null, false]], false]);
  }));

  it("has series with colours, lines and markers", () => open().run(async (sheet, context) => {
    const series = budget(sheet).series.getItemAt(1);
    const { fill, line } = series.format;
    fill.setSolidColor("red");
    line.set({ color: "16365c", weight: 2.25, lineStyle: "Dash" });
    series.set({ markerStyle: "Square", markerSize: 7, markerBackgroundColor: "#FFFFFF", markerForegroundColor: "#C55A11" });
    series.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor");
    line.load("color,weight,lineStyle");
    await context.sync();
    expect([line.color, line.weight, line.lineStyle]).toEqual(["#16365C", 2.25, "Dash"]);
    expect([series.markerStyle, series.markerSize, series.markerBackgroundColor, series.markerForegroundColor]).toEqual(["Square", 7, "#FFFFFF", "#C55A11"]);
    expect(open().engine.toData().sheets[0]?.charts?.[0]?.series[1]).toMatchObject({ fillColor: "#FF0000" });
    fill.clear();
    line.clear();
    line.load("color,lineStyle");
    await context.sync();
    expect([line.color, line.lineStyle]).toEqual([null, "Automatic"]);
    expect(open().engine.toData().sheets[0]?.charts?.[0]?.series[1]).not.toHaveProperty("fillColor");
  }));

  it.each([
    ["of a type nobody knows", (sheet: Excel.Worksheet) => { sheet.charts.add("Kake" as "Pie", sheet.getRange("B2:D5")); }, "InvalidArgument", "ChartCollection.add"],
    ["of a type that is not drawn here", (sheet: Excel.Worksheet) => { sheet.charts.add("Pie", sheet.getRange("B2:D5")); }, "ApiNotFound", "ChartCollection.add (\"Pie\")"],
    ["of series by what is neither rows nor columns", (sheet: Excel.Worksheet) => { sheet.charts.add("Line", sheet.getRange("B2:D5"), "Both" as "Rows"); }, "InvalidArgument", "ChartCollection.add"],
    ["of whole columns without content", (sheet: Excel.Worksheet) => { sheet.charts.add("Line", sheet.getRange("M:N")); }, "InvalidArgument", "ChartCollection.add"],
    ["that is not there", (sheet: Excel.Worksheet) => { sheet.charts.getItem("Nei").load("name"); }, "ItemNotFound", "ChartCollection.getItem"],
    ["past the last", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(1).load("name"); }, "ItemNotFound", "ChartCollection.getItemAt"],
    ["without a name", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).name = ""; }, "InvalidArgument", "Chart.name"],
    ["from a later to an earlier cell", (sheet: Excel.Worksheet) => sheet.charts.getItemAt(0).setPosition("D5", "B2"), "InvalidArgument", "Chart.setPosition"],
    ["left of the sheet", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).left = -1; }, "InvalidArgument", "Chart.left"],
    ["with a legend moved that it does not show", (sheet: Excel.Worksheet) => {
      sheet.charts.getItemAt(0).legend.visible = false;
      sheet.charts.getItemAt(0).legend.position = "Top";
    }, "InvalidOperation", "ChartLegend.position"],
    ["with values from a block", (sheet: Excel.Worksheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange("C3:D5")), "InvalidArgument", "ChartSeries.setValues"],
    ["with a series past the last", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(2).load("name"); }, "ItemNotFound", "ChartSeriesCollection.getItemAt"],
    ["with a series added past the last", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.add("x", 4); }, "InvalidArgument", "ChartSeriesCollection.add"],
    ["with a name too long", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).name = "x".repeat(256); }, "InvalidArgument", "ChartSeries.name"],
    ["with bars among columns", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).chartType = "BarClustered"; }, "InvalidArgument", "ChartSeries.chartType"],
    ["with markers too small", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).markerSize = 1; }, "InvalidArgument", "ChartSeries.markerSize"],
    ["in a colour nobody knows", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.setSolidColor("blåbær"); }, "InvalidArgument", "ChartFill.setSolidColor"],
    ["with a line style nobody knows", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).series.getItemAt(0).format.line.lineStyle = "Wavy" as "Dash"; }, "InvalidArgument", "ChartLineFormat.lineStyle"],
    ["with a second value axis", (sheet: Excel.Worksheet) => { sheet.charts.getItemAt(0).axes.getItem("Value", "Secondary").load("type"); }, "ApiNotFound", "ChartAxes.getItem(\"Value\", \"Secondary\")"],
  ])("is refused %s", async (_name, act, code, location) => {
    expect(await open().refused((sheet) => {
      budget(sheet);
      act(sheet);
    })).toMatchObject({ code, location });
  });

  it("says ItemNotFound once deleted", async () => {
    expect(await open().refused(async (sheet, context) => {
      const chart = budget(sheet);
      await context.sync();
      chart.delete();
      await context.sync();
      chart.title.text = "x";
    })).toMatchObject({ code: "ItemNotFound" });
  });
});

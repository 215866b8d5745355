import { sourceFromCells } from "../../src/readers/readCells";
import { sourceFromDelimited } from "../../src/readers/readDelimited";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { sourceFromText } from "../../src/readers/readText";
import type { Outcome } from "../../src/domain/outcome";
import type { Source } from "../../src/readers/source";

function sourceOf(outcome: Outcome<Source>): Source {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}

function texts(outcome: Outcome<Source>): string[][][] {
  return sourceOf(outcome).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
}

test("text: rows with tabs are tables, everything else is lines, each with its place in the file", () => {
  const source = sourceOf(sourceFromText("Tittel\r\n\r\na\tb\r\nc\td\r\n\r\nslutt"));
  expect(source.lines.filter(({ text }) => text !== "")).toEqual([{ line: 1, text: "Tittel" }, { line: 6, text: "slutt" }]);
  expect(source.tables).toHaveLength(1);
  expect(source.tables[0]?.rows[1]?.[1]).toEqual({ text: "d", place: { line: 4, column: 2 } });
});

test("text: a cell with line breaks is one cell, and the lines after it keep their numbers", () => {
  const source = sourceOf(sourceFromText('a\t"b1\nb2 ""b3"""\tc\nd\te\tf'));
  expect(source.tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([["a", 'b1\nb2 "b3"', "c"], ["d", "e", "f"]]);
  expect(source.tables[0]?.rows[1]?.[0]?.place.line).toBe(3);
});

test("text: a quotation that is no quoted cell swallows nothing", () => {
  expect(texts(sourceFromText('"Sitat" sa hun\tb\n"åpent\td'))).toEqual([[['"Sitat" sa hun', "b"], ['"åpent', "d"]]]);
});

test("text: hard spaces are spaces, and what nobody sees is gone", () => {
  expect(texts(sourceFromText("a\u00a0b\u200b\tc\u00add\ufeff"))).toEqual([[["a b", "cd"]]]);
});

test.each([["a;b,c;d\ne;f;g", ";"], ["a,b\nc,d", ","], ["a\tb;c\nd\te", "\t"], ["sep=,\na,b\n1;2,3", ","]])("delimited: %j is cut by %j", (text, delimiter) => {
  expect(sourceOf(sourceFromDelimited(text)).tables).toEqual(sourceOf(sourceFromDelimited(text.replace(/^sep=,/, ""), delimiter as ",")).tables);
});

test("cells: every place is the cell's own in its sheet", () => {
  const [table] = sourceOf(sourceFromCells([["a", 1.5], [true, null]], { sheet: "Plan", line: 7, column: 3 })).tables;
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([["a", "1.5"], ["TRUE", ""]]);
  expect(table?.rows[1]?.[1]?.place).toEqual({ sheet: "Plan", line: 8, column: 4 });
});

test("HTML: merged cells stand, as one and the same, in every place they cover", () => {
  const [table] = sourceOf(sourceFromHtml("<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>c<td>d</table>")).tables;
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([["A", "B", "B"], ["A", "c", "d"]]);
  expect(table?.rows[1]?.[0]).toBe(table?.rows[0]?.[0]);
  expect(table?.rows[1]?.[1]?.place).toEqual({ line: 2, column: 2 });
});

test("HTML: scripts, styles, hidden text and comments are no text; breaks and paragraphs are line breaks", () => {
  const html = "<style>td{}</style><script>alert('x')</script><!-- <table><tr><td>nei --><table><tr><td><p>a</p><p>b<br>c</p><span style='DISPLAY : none'>skjult</span></td></tr></table><noscript>x</noscript>";
  expect(texts(sourceFromHtml(html))).toEqual([[["a\nb\nc"]]]);
  expect(sourceOf(sourceFromHtml(html)).lines).toEqual([]);
});

test("HTML: a table within a cell is a table of its own", () => {
  expect(texts(sourceFromHtml("<table><tr><td>ytre<table><tr><td>indre</td></tr></table></td><td>mer</td></tr></table>"))).toEqual([[["ytre", "mer"]], [["indre"]]]);
});

test("HTML: paragraphs around the tables are lines in running order", () => {
  const source = sourceOf(sourceFromHtml("<h1>En</h1><table><tr><td>x</td></tr></table><div>To<br>Tre</div>"));
  expect(source.lines).toEqual([{ line: 1, text: "En", heading: 1 }, { line: 3, text: "To" }, { line: 4, text: "Tre" }]);
  expect(source.tables[0]?.line).toBe(2);
});

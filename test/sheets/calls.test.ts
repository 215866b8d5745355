import { filledDown, asColumns } from "../../src/sheets/calls/filledDown";
import { shownStyle, writtenStyle } from "../../src/sheets/calls/formulaStyle";
import type { Follows, FunctionCall } from "../../src/sheets/calls/functionArgument";
import { readArgument, type ArgumentContext } from "../../src/sheets/calls/readArgument";
import { shownFormula } from "../../src/sheets/calls/shownFormula";
import { writeCall } from "../../src/sheets/calls/writeCall";

const nordic: ArgumentContext = { style: shownStyle(","), sheet: "Ark1", names: ["Statusdato"] };
const english: ArgumentContext = { ...nordic, style: shownStyle(".") };

function call(args: readonly (string | readonly [string, Follows])[], context = nordic): FunctionCall {
  return {
    name: "PROSJEKT.X",
    args: args.map((one) => {
      const [text, follows] = typeof one === "string" ? ([one, "each"] as const) : one;
      return { argument: readArgument(text, context), follows, optional: false };
    }),
  };
}

describe("what is typed as an argument", () => {
  it.each([
    ["1000", "1000", "1000"],
    ["12,5", "12.5", "12,5"],
    ["−3", "-3", "-3"],
    ["tekst", '"tekst"', '"tekst"'],
    ['"R1"', '"R1"', '"R1"'],
    ['si "hei"', '"si ""hei"""', '"si ""hei"""'],
    ["1 234,50", '"1 234,50"', '"1 234,50"'],
    ["01.05.2026", '"01.05.2026"', '"01.05.2026"'],
    ["b2", "B2", "B2"],
    ["$B2:B9", "$B2:B9", "$B2:B9"],
    ["Ark1!B2", "B2", "B2"],
    ["'Ark 2'!B2", "'Ark 2'!B2", "'Ark 2'!B2"],
    ["'Bjørn''s'!A:A", "'Bjørn''s'!A:A", "'Bjørn''s'!A:A"],
    ["statusdato", "Statusdato", "Statusdato"],
    ["{1,5;2}", "{1.5;2}", "{1,5;2}"],
    ['{"a;b"\\2;"c"\\4}', '{"a;b",2;"c",4}', '{"a;b"\\2;"c"\\4}'],
    ["{1;2\\3}", '"{1;2\\3}"', '"{1;2\\3}"'],
    ["=1+1", '"=1+1"', '"=1+1"'],
    ["", "", ""],
  ])("%s is written %s and shown %s", (typed, written, shown) => {
    expect(writeCall(call([typed]), "Ark1", writtenStyle)).toBe(`=PROSJEKT.X(${written})`);
    expect(writeCall(call([typed]), "Ark1", nordic.style)).toBe(`=PROSJEKT.X(${shown})`);
  });

  it("is read with the signs of the user's own Excel", () => {
    expect(writeCall(call(["12.5", "12,5", "{1.5,2;3,4}"], english), "Ark1", nordic.style)).toBe('=PROSJEKT.X(12,5; "12,5"; {1,5\\2;3\\4})');
  });

  it("has the sheet's name when it stands on another sheet than the formula", () => {
    expect(writeCall(call(["B2", "'Ark 2'!B2"]), "Ark 2", writtenStyle)).toBe("=PROSJEKT.X('Ark1'!B2,B2)");
  });

  it("is left out at the end where it may be, and keeps its place elsewhere", () => {
    const { name, args } = call(["1", "", "", "3", ""]);
    expect(writeCall({ name, args }, "Ark1", nordic.style)).toBe("=PROSJEKT.X(1; ; ; 3; )");
    expect(writeCall({ name, args: args.map((one, index) => ({ ...one, optional: index > 1 })) }, "Ark1", nordic.style)).toBe("=PROSJEKT.X(1; ; ; 3)");
  });
});

describe("down a column", () => {
  const formulas = (args: Parameters<typeof call>[0], rowCount = 3) => {
    const calls = filledDown(call(args), 2, rowCount);
    return "argument" in calls ? calls : calls.map((one) => writeCall(one, "Ark1", writtenStyle).slice("=PROSJEKT.X".length));
  };

  it("cells follow the row, what holds for all stays", () => {
    expect(formulas(["B2", "$C$2", "5", ["H1:H12", "fixed"], ["F1", "fixed"]])).toEqual([
      "(B2,$C$2,5,$H$1:$H$12,$F$1)", "(B3,$C$2,5,$H$1:$H$12,$F$1)", "(B4,$C$2,5,$H$1:$H$12,$F$1)",
    ]);
  });

  it("a column gives each row its own cell, and a cell beside it goes for all", () => {
    expect(formulas(["B5:B7", "C1", "D:D", "{7;8;9}"])).toEqual(["(B5,$C$1,D2,7)", "(B6,$C$1,D3,8)", "(B7,$C$1,D4,9)"]);
  });

  it("refuses columns of another length, and ranges of several columns", () => {
    expect(formulas(["B5:B8"])).toMatchObject({ rows: 4, columns: 1 });
    expect(formulas(["B5:C7"])).toMatchObject({ rows: 3, columns: 2 });
  });

  it("as one formula, cells become columns", () => {
    expect(writeCall(asColumns(call(["B2", "$C$2", ["H1", "fixed"]]), 3), "Ark1", writtenStyle)).toBe("=PROSJEKT.X(B2:B4,$C$2,H1)");
    expect(writeCall(asColumns(call(["B2:B4", "C2"]), 3), "Ark1", writtenStyle)).toBe("=PROSJEKT.X(B2:B4,C2)");
  });
});

it("a formula that stands in a cell is shown with the same signs", () => {
  expect(shownFormula('=IF(A1>1.5,"a,b",SUM({1,2;3,4.5}))', nordic.style)).toBe('=IF(A1>1,5; "a,b"; SUM({1\\2;3\\4,5}))');
  expect(shownFormula("1,5 og 2.5", nordic.style)).toBe("1,5 og 2.5");
});

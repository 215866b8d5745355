/** An argument as the example's formula shows it, and as Excel gives it to the function. */
export type ExampleArgument = { readonly shown: string; readonly value: unknown };

export type HelpExample = readonly ExampleArgument[];

function given(value: string | number): ExampleArgument {
  return { shown: typeof value === "number" ? String(value).replace(".", ",") : `"${value}"`, value };
}

function column(shown: string, ...values: readonly (string | number)[]): ExampleArgument {
  return { shown, value: values.map((value) => [value]) };
}

const empty: ExampleArgument = { shown: "\"\"", value: "" };
const omitted: ExampleArgument = { shown: "", value: null };

export const helpExamples: Readonly<Record<string, readonly HelpExample[]>> = {
  RISK_FACTOR: [
    [given(4), given(4)],
    [given("Høy"), given("Middels")],
    [given(3), empty],
    [given(7), given(2)],
  ],
  RISK_LEVEL: [
    [given(4), given(4), omitted],
    [given(4), given(4), given("4")],
    [given(3), given(3), given("4")],
    [given(2), given(2), given("5")],
  ],
  RISK_MATRIX: [
    [column("{\"R1\";\"R2\";\"R3\"}", "R1", "R2", "R3"), column("{4;2;4}", 4, 2, 4), column("{4;2;4}", 4, 2, 4)],
    [column("{\"R1\";\"R2\"}", "R1", "R2"), column("{4;6}", 4, 6), column("{4;2}", 4, 2)],
  ],
  MILESTONE_STATUS: [
    [given("01.05.2026"), given("28.04.2026"), given("31.08.2026"), omitted],
    [given("01.05.2026"), given("04.05.2026"), given("31.08.2026"), omitted],
    [given("01.05.2026"), empty, given("31.08.2026"), omitted],
    [given("10.09.2026"), empty, given("31.08.2026"), omitted],
    [given("10.09.2026"), empty, given("31.08.2026"), given(7)],
    [empty, empty, given("31.08.2026"), omitted],
    [given("31.02.2026"), empty, given("31.08.2026"), omitted],
  ],
  BUDGET_VARIANCE: [
    [given(100000), given(120000), omitted, omitted],
    [given(100000), given(120000), given("tekst"), omitted],
    [given(-100000), given(-120000), given("tekst"), omitted],
    [given(100000), given(120000), given("prosent"), omitted],
    [given(100000), given(120000), given("beløp"), given("INNTEKT")],
    [given(100000), given(120000), given("beløp"), given("REGNSKAP-BUDSJETT")],
    [given("1 234,50"), given("1.000"), omitted, omitted],
    [given(0), given(500), given("prosent"), omitted],
  ],
  VERSION: [[]],
};

import { measureLevelWords } from "../../../domain/measureQuadrant";
import { likelihoodLabels } from "../../../domain/riskScale";
import { methodWords, signWords, viewWords, weekdayWords } from "../optionWords";
import { cells, column, empty, given, omitted, word, type HelpExample } from "./exampleArgument";

const holidayPay = column(9, 9, 9, 9, 9, 1, 9, 9, 9, 9, 9, 9);

const grid = cells("A1:E3", [["Aktivitet", 51, 52, 53, 1], ["Brann", "O A", "", "", "A"], ["Renhold", "", "O", "", "F"]]);
const codes = cells("G1:H3", [["O", "oppstart"], ["A", "arbeidsgruppemøte"], ["F", "ferdig"]]);

export const helpExamples: Readonly<Record<string, readonly HelpExample[]>> = {
  RISK_FACTOR: [
    [given(4), given(4)],
    [word(likelihoodLabels[4]), word(likelihoodLabels[3])],
    [given(3), empty],
    [column(4, 2, 1), column(4, 2, 3)],
    [given(7), given(2)],
  ],
  RISK_LEVEL: [
    [given(4), given(4), omitted],
    [given(4), given(4), given("4")],
    [given(3), given(3), given("4")],
    [column(4, 2), column(4, 2), omitted],
    [given(2), given(2), given("5")],
  ],
  RISK_MATRIX: [
    [column("R1", "R2", "R3"), column(4, 2, 4), column(4, 2, 4)],
    [column("R1", "R2"), column(4, 6), column(4, 2)],
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
    [given(100000), given(120000), word(viewWords.words), omitted],
    [given(-100000), given(-120000), word(viewWords.words), omitted],
    [given(100000), given(120000), word(viewWords.share), omitted],
    [given(100000), given(120000), word(viewWords.amount), word(signWords.positiveIncome)],
    [given(100000), given(120000), word(viewWords.amount), word(signWords.actualMinusBudget)],
    [given("1 234,50"), given("1.000"), omitted, omitted],
    [column(100000, -100000), column(120000, -120000), omitted, omitted],
    [given(0), given(500), word(viewWords.share), omitted],
  ],
  BUDGET_TO_DATE: [
    [given(100000), given(4), omitted],
    [given(100000), given(12), omitted],
    [given(100000), given(6), holidayPay],
    [given(100000), column(1, 2, 3), omitted],
    [given(100000), given(13), omitted],
    [given(100000), given(6), column(50, 50)],
  ],
  YEAR_FORECAST: [
    [given(45000), given(120000), given(4), omitted, omitted],
    [given(45000), given(120000), given(4), omitted, word(methodWords.trend)],
    [given(-45000), given(-120000), given(4), omitted, word(methodWords.trend)],
    [given(50000), given(120000), given(6), holidayPay, word(methodWords.plan)],
    [given(45000), given(120000), given(0), omitted, word(methodWords.trend)],
  ],
  WEEK_DATE: [
    [given(2020), given(1), omitted],
    [given(2020), given(53), given(7)],
    [given(2026), given(5), word(weekdayWords[4])],
    [given(2021), given(53), omitted],
  ],
  WEEK_OF: [
    [given("30.12.2019")],
    [given("03.01.2021")],
    [given(46143)],
    [given("29.02.2021")],
  ],
  WEEK_EVENTS: [
    [grid, given(2026), codes],
    [grid, empty, codes],
  ],
  MEASURE_QUADRANT: [
    [word(measureLevelWords.high), word(measureLevelWords.high)],
    [word(measureLevelWords.low), word(measureLevelWords.high)],
    [word(measureLevelWords.high), word(measureLevelWords.low)],
    [word(measureLevelWords.low), word(measureLevelWords.low)],
    [given(4.5), given(3)],
    [given(6), given(3)],
  ],
  PROPOSALS_PER_EMPLOYEE: [
    [given(30), given(120)],
    [column(30, 12), column(120, 40)],
    [given(30), given(0)],
  ],
  VERSION: [[]],
};

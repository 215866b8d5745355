import { column } from "../customFunctions";
import type { FunctionCases } from "./functionCase";

const months = column(4, 12);
const own = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_cell, index) => `${5 - row}/${index + 1}`));

export const spillCases: FunctionCases = {
  RISK_FACTOR: [
    [column(4, 2), column(4, 3), column(16, 6)],
    [column(4, 2, null), 5, column(20, 10, "")],
    [[[1, 2, 3]], [[5, 5, 5]], [[5, 10, 15]]],
    [[[1, 2], [3, 4]], 2, [[2, 4], [6, 8]]],
  ],
  RISK_LEVEL: [
    [column(4, 2), column(4, 2), "4", column("Svært høy", "Lav")],
    [column(4, 2), 5, own, column("4/5", "2/5")],
  ],
  MILESTONE_STATUS: [
    [column("01.05.2026", "01.09.2026"), column(null, null), "02.05.2026", column("Forsinket", "På plan")],
    [column("01.05.2026", "01.05.2026"), null, "24.04.2026", column(7, 6), column("Forfaller snart", "På plan")],
  ],
  BUDGET_VARIANCE: [
    [column(100, -100), column(120, -120), column(-20, 20)],
    [column(100, 100), column(120, 120), "tekst", column("KOSTRA", "INNTEKT"), column("merforbruk", "merinntekt")],
  ],
  BUDGET_TO_DATE: [
    [column(120000, 120000), months, column(40000, 120000)],
    [120000, [[1, 2]], column(50, 50, ...Array<number>(10).fill(0)), [[60000, 120000]]],
  ],
  YEAR_FORECAST: [
    [column(45000, 45000), 120000, 4, null, column("plan", "trend"), column(125000, 135000)],
  ],
  WEEK_DATE: [
    [2020, column(1, 2), column(43829, 43836)],
  ],
  WEEK_OF: [
    [column(43829, "06.01.2020", ""), column("2020-U01", "2020-U02", "")],
  ],
  MEASURE_QUADRANT: [
    [column("høy", "lav"), "lav", column("Utred og forankre", "Legg til side")],
  ],
  PROPOSALS_PER_EMPLOYEE: [
    [column(10, 20), column(5, 5), column(2, 4)],
  ],
};

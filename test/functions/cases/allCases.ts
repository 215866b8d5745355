import { budgetCases } from "./budgetCases";
import type { FunctionCase } from "./functionCase";
import { measureCases } from "./measureCases";
import { milestoneCases } from "./milestoneCases";
import { riskCases } from "./riskCases";
import { spillCases } from "./spillCases";
import { weekCases } from "./weekCases";

export const allCases: readonly (readonly [id: string, given: FunctionCase])[] = [riskCases, milestoneCases, budgetCases, weekCases, measureCases, spillCases]
  .flatMap((cases) => Object.entries(cases).flatMap(([id, rows]) => rows.map((row) => [id, row] as const)));

import { measureQuadrantWords, type MeasureQuadrant } from "../../domain/measureQuadrant";
import { textLiteral } from "../structuredReference";
import type { CallArguments, TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { count } from "./readNumbers";
import { level } from "./readRating";

/** By 3 × effect + feasibility, each 0 not rated, 1 low, 2 high. */
const quadrants: readonly (MeasureQuadrant | null)[] = [null, null, null, null, "setAside", "quickWin", null, "prepare", "implement"];

export function measureQuadrantTwin(args: CallArguments): string | TwinRefusal {
  if (args.length !== 2) return { refused: "arguments" };
  const words = quadrants.map((quadrant) => (quadrant === null ? '""' : textLiteral(measureQuadrantWords[quadrant].nb))).join(",");
  return withErrors(`CHOOSE(1+3*${level(args[0] ?? null)}+${level(args[1] ?? null)},${words})`, args);
}

export function proposalsPerEmployeeTwin(args: CallArguments): string | TwinRefusal {
  if (args.length !== 2) return { refused: "arguments" };
  const [proposals, employees] = [count(args[0] ?? null), count(args[1] ?? null)];
  return withErrors(`(${proposals})/(${employees})`, args, `IFERROR((${employees}=0)+0*${proposals},0)`);
}

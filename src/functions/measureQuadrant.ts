import { measureQuadrant, measureQuadrantWords, parseMeasureLevel, type MeasureLevel } from "../domain/measureQuadrant";
import { isBlankOrZero } from "./blankArgument";
import { message, refusal, type FieldKey } from "./functionError";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

/**
 * Hvor et tiltak hører hjemme i prioriteringsmatrisen: Gjennomfør nå, Ta når det passer, Utred og forankre eller Legg til side.
 * @customfunction MEASURE_QUADRANT MEASURE_QUADRANT
 * @param effekt Hva tiltaket gir: høy eller lav, eller et tall fra 1 til 5, der over 3 er høy. Også et område.
 * @param gjennomførbarhet Hvor lett det lar seg gjennomføre: høy eller lav, eller et tall fra 1 til 5, der over 3 er høy. Også et område.
 * @returns Kvadranten som tekst, eller tom tekst når en av dem ikke er vurdert.
 * @helpurl https://localhost:3000/help/MEASURE_QUADRANT.html
 */
export function MEASURE_QUADRANT(effekt: unknown[][], gjennomførbarhet: unknown[][]): unknown[][] {
  const [effect, feasibility] = [oneValue(effekt), oneValue(gjennomførbarhet)];
  if (effect !== several && feasibility !== several) return [[quadrant(effect, feasibility)]];
  return spill(quadrant, effekt, gjennomførbarhet);
}

function quadrant(effectCell: unknown, feasibilityCell: unknown): CellResult {
  const effect = readLevel(effectCell, "field.effect");
  const feasibility = readLevel(feasibilityCell, "field.feasibility");
  return effect === null || feasibility === null ? "" : measureQuadrantWords[measureQuadrant(effect, feasibility)].nb;
}

function readLevel(argument: unknown, field: FieldKey): MeasureLevel | null {
  const level = typeof argument === "number" || typeof argument === "string" ? parseMeasureLevel(argument) : null;
  if (level === null && !isBlankOrZero(argument)) throw refusal(argument, "level.unknown", { field: message(field) });
  return level;
}

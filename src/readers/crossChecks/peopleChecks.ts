import { issue, type Issue } from "../../domain/issue";
import { riskModels } from "../../domain/riskModel";
import type { TableReading } from "../tableReading";
import { recordsOf, textOf } from "./readingsOf";

/** "2 politikere" is seats of a group, for which names are found later. */
const seats = /^(?:\d|(?:en|ein|ett|eitt|to|två|tre|fire|fyra|fem|seks|sex|sju|åtte|åtta)\s)/i;

/** Roles the document names and nobody holds. */
export function rolesWithoutHolder(tables: readonly TableReading[]): Issue[] {
  return recordsOf(tables, "roles").filter((role) => textOf(role, "name") === "" && textOf(role, "role") !== "" && !seats.test(textOf(role, "role")))
    .map((role) => issue("info", "cross.role.noHolder", { place: role.place, params: { role: textOf(role, "role") } }));
}

/** Risks of the highest level that lack a measure, an owner or a date; by the model of three levels, as new sheets have. */
export function openHighRisks(tables: readonly TableReading[]): Issue[] {
  const { cells, levels } = riskModels["3"];
  return tables.flatMap((table) => table.kind !== "riskRegister" ? [] : table.risks.flatMap(({ risk, likelihood, consequence, countermeasure, owner, due, unread }, index) => {
    const isHigh = likelihood !== null && consequence !== null && cells[likelihood - 1]?.[consequence - 1] === levels.length - 1;
    const isComplete = countermeasure !== "" && owner !== "" && (due !== null || unread.due !== undefined);
    const place = table.places[index] ?? null;
    return isHigh && !isComplete ? [issue("info", "cross.risk.highIncomplete", { place, params: { risk, riskFactor: likelihood * consequence } })] : [];
  }));
}

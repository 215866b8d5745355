import { groups, type Choice } from "../../domain/mandate/choices";
import type { Role } from "../../domain/mandate/organisation";
import type { BookNames } from "../bookNames";
import type { FigureBlueprint } from "../figures";
import { registerSheet } from "../registerSheet";
import { headingOf } from "../sheetBlueprint";
import { columnReference, textLiteral } from "../structuredReference";
import { roleTable, type RoleColumnKey } from "./roleTable";

function column(key: RoleColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.roles, headingOf(roleTable, key, language));
}

function positionsIn(group: Choice<typeof groups>): FigureBlueprint {
  return {
    label: groups[group], numberFormat: "0.0%",
    formula: (book) => `=SUMIFS(${column("positionPercent", book)},${column("group", book)},${textLiteral(groups[group][book.language])})`,
  };
}

const figures: readonly FigureBlueprint[] = [
  {
    label: { nb: "Roller uten navn", nn: "Roller utan namn", sv: "Roller utan namn", en: "Roles without a name" }, numberFormat: "0",
    formula: (book) => `=SUMPRODUCT((${column("role", book)}<>"")*(${column("name", book)}=""))`,
    alarm: (cell) => `${cell}>0`,
  },
  {
    label: { nb: "Stillinger i alt", nn: "Stillingar i alt", sv: "Tjänster totalt", en: "Positions in all" }, numberFormat: "0.0%",
    formula: (book) => `=SUM(${column("positionPercent", book)})`,
  },
  ...(Object.keys(groups) as Choice<typeof groups>[]).map(positionsIn),
];

export const organisationSheet = registerSheet<Role>({
  kind: "organisation",
  title: { nb: "Organisering", nn: "Organisering", sv: "Organisation", en: "Organisation" },
  tabColor: "#548235",
  table: roleTable,
  entries: ({ roles }) => roles,
  figures,
  frozenThrough: "name" satisfies RoleColumnKey,
});

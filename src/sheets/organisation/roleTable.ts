import type { Words } from "../../domain/language";
import { groups } from "../../domain/mandate/choices";
import type { Role } from "../../domain/mandate/organisation";
import { choiceColumn, dateColumn, percentColumn, textColumn } from "../columns";
import type { TableBlueprint } from "../sheetBlueprint";

const labels = {
  role: { nb: "Rolle", nn: "Rolle", sv: "Roll", en: "Role" },
  name: { nb: "Navn", nn: "Namn", sv: "Namn", en: "Name" },
  group: { nb: "Gruppe", nn: "Gruppe", sv: "Grupp", en: "Group" },
  positionPercent: { nb: "Stilling", nn: "Stilling", sv: "Tjänst", en: "Position" },
  from: { nb: "Fra", nn: "Frå", sv: "Från", en: "From" },
  to: { nb: "Til", nn: "Til", sv: "Till", en: "To" },
  responsibility: { nb: "Ansvar", nn: "Ansvar", sv: "Ansvar", en: "Responsibility" },
} as const satisfies Record<string, Words>;

export type RoleColumnKey = keyof typeof labels;

export const roleTable: TableBlueprint<Role> = {
  key: "roles",
  identity: "role",
  columns: [
    textColumn<Role>({ key: "role", label: labels.role, widthPt: 150 }, ({ role }) => role),
    textColumn<Role>({ key: "name", label: labels.name, widthPt: 140 }, ({ name }) => name),
    choiceColumn<Role, keyof typeof groups>({ key: "group", label: labels.group, widthPt: 104 }, groups, ({ group }) => group, true),
    percentColumn<Role>({ key: "positionPercent", label: labels.positionPercent, widthPt: 60 }, ({ positionPercent }) => positionPercent),
    dateColumn<Role>({ key: "from", label: labels.from, widthPt: 72 }, ({ from }) => from),
    dateColumn<Role>({ key: "to", label: labels.to, widthPt: 72 }, ({ to }) => to),
    textColumn<Role>({ key: "responsibility", label: labels.responsibility, widthPt: 300 }, ({ responsibility }) => responsibility),
  ],
};

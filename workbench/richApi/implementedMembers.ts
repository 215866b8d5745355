import type { HostType } from "./hostObject";
import { allTypes } from "./objects/allTypes";

export type ImplementedMember = { readonly type: string; readonly member: string };

/** Every member of the object model the host answers, as @types/office-js names it; what office.js keeps to itself is left out. */
export function implementedMembers(): ImplementedMember[] {
  return allTypes.flatMap((type) => [
    ...Object.keys(type.members).filter((member) => !member.startsWith("_") && !ownToOfficeJs.has(`${type.name}.${member}`)).map((member) => ({ type: type.name, member })),
    ...(type.items ? [{ type: type.name, member: "items" }] : []),
    ...events(type),
  ]);
}

/** Names that stand only on the wire: the client uses them for its own public members. */
const ownToOfficeJs = new Set(["Worksheet.gridlines", "Range.getBoundingRect"]);

function events(type: HostType): ImplementedMember[] {
  if (type.name === "Workbook") return [{ type: type.name, member: "onSelectionChanged" }];
  return Object.hasOwn(type.members, "_RegisterDataChangedEvent") ? [{ type: type.name, member: "onChanged" }] : [];
}

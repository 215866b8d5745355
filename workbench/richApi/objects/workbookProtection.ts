import { type BoundType, defineType, membersOf } from "../hostObject";

const { readOnly } = membersOf<object>();

export const workbookProtection: BoundType<object> = defineType({
  name: "WorkbookProtection",
  members: { protected: readOnly((_workbook, session) => session.structureProtected) },
});

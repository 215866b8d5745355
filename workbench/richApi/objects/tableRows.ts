import { nothing } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { dataBodyRect } from "../rules/tableRects";
import { type TableTarget, tableData } from "./table";

const { method, readOnly } = membersOf<TableTarget>();

export const tableRowCollection: BoundType<TableTarget> = defineType({
  name: "TableRowCollection",
  members: {
    count: readOnly((target, session) => dataBodyRect(tableData(target, session)).rowCount),
    getCount: method(nothing, (target, _none, session) => dataBodyRect(tableData(target, session)).rowCount),
  },
});

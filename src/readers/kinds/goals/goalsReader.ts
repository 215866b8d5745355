import { withoutBlankRecords } from "../../records/blankRecords";
import type { RecordKindReader, RecordTable } from "../../records/recordKindReader";
import { goalColumns } from "./goalFields";
import { goalOfTable, type GoalKind } from "./goalHeading";
import { readGoalSection } from "./goalSection";
import { withHeading } from "./goalWholes";

const effectNames = ["effektmål", "effect goal", "effect goals"];
const resultNames = ["resultatmål", "projektmål", "result goal", "result goals"];

export const goalsReader: RecordKindReader = {
  kind: "goals",
  tables: [
    goalTable(null, goalColumns()),
    goalTable("effect", goalColumns(effectNames)),
    goalTable("result", goalColumns(resultNames)),
  ],
  readSection: readGoalSection,
};

function goalTable(kind: GoalKind | null, columns: RecordTable["columns"]): RecordTable {
  return {
    part: "goals",
    columns,
    required: [["goal", "indicator"], ["goal", "target"], ["goal", "deadline"], ["goal", "responsible"], ["goal", "kind"], ["goal", "level"], ["goal", "number"]],
    main: "goal",
    finish: (records, _rows, context) => {
      const kept = withoutBlankRecords(records, "goal", context);
      const [first] = kept;
      const said = goalOfTable(context.title);
      const written = first && context.title !== "" ? { text: context.title, place: first.place } : null;
      return { records: withHeading(kept, { ...said, kind: kind ?? said.kind }, written, context) };
    },
  };
}

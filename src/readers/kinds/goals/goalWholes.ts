import { issue } from "../../../domain/issue";
import { goalKinds, goalLevels } from "../../../domain/mandate/choices";
import type { ReadingContext } from "../../records/recordKindReader";
import { withImplied } from "../../records/impliedField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell } from "../../source";
import { levelIn, type GoalHeading, type GoalLevel } from "./goalHeading";

/** What the heading says of all goals under it; what it leaves out is asked for once. `written` is null where no heading stands over them. */
export function withHeading(records: readonly ReadRecord[], { kind, level }: GoalHeading, written: SourceCell | null, context: ReadingContext): ReadRecord[] {
  const { language } = context;
  const documentLevel = level ?? levelOfDocument(context);
  const withKind = withWhole(records, "kind", { code: "goals.kind.unsaid", text: goalKinds[kind ?? "result"][language], confidence: kind ? null : "low" }, written, context);
  return withWhole(withKind, "level", { code: "goals.level.unsaid", text: goalLevels[documentLevel ?? "subproject"][language], confidence: level ? null : documentLevel ? "medium" : "low" }, written, context);
}

/** `confidence` is null where the heading says it. */
type Whole = { readonly code: "goals.kind.unsaid" | "goals.level.unsaid"; readonly text: string; readonly confidence: "medium" | "low" | null };

function withWhole(records: readonly ReadRecord[], field: "kind" | "level", { code, text, confidence }: Whole, written: SourceCell | null, { findings }: ReadingContext): ReadRecord[] {
  const lacking = records.find(({ fields }) => fields[field]?.text === "");
  if (!lacking) return [...records];
  const cell = written ?? { text: lacking.fields["goal"]?.written ?? "", place: lacking.place };
  const said = confidence === null ? text : findings.settle(issue("warning", code, { place: cell.place, read: cell.text, proposal: text, confidence }));
  return said === null ? [...records] : records.map((record) => withImplied(record, field, said, written ?? { text: "", place: record.place }));
}

const linesOfTitle = 30;

/** Whether the document's first lines speak of a subproject or of a main project. */
function levelOfDocument({ document }: ReadingContext): GoalLevel | null {
  return levelIn(document.lines.slice(0, linesOfTitle).map(({ text }) => text.slice(0, 300)).join(" "));
}

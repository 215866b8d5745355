import { issue } from "../../../domain/issue";
import { goalKinds, goalLevels } from "../../../domain/mandate/choices";
import type { ReadingContext } from "../../records/recordKindReader";
import { withImplied } from "../../records/impliedField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell } from "../../source";
import { levelIn, type GoalHeading, type GoalLevel } from "./goalHeading";

/** What the heading says of all goals under it; what it leaves out is asked for once. */
export function withHeading(records: readonly ReadRecord[], { kind, level }: GoalHeading, written: SourceCell, context: ReadingContext): ReadRecord[] {
  const { findings, language } = context;
  const lacks = (field: string) => records.some(({ fields }) => fields[field]?.text === "");
  const ask = (code: "goals.kind.unsaid" | "goals.level.unsaid", proposal: string, confidence: "medium" | "low") => findings.settle(issue("warning", code, { place: written.place, read: written.text, proposal, confidence })) ?? "";
  const documentLevel = level ?? levelOfDocument(context);
  const kindText = kind ? goalKinds[kind][language] : lacks("kind") ? ask("goals.kind.unsaid", goalKinds.result[language], "low") : "";
  const levelText = level ? goalLevels[level][language] : lacks("level") ? ask("goals.level.unsaid", goalLevels[documentLevel ?? "subproject"][language], documentLevel ? "medium" : "low") : "";
  const implied = (record: ReadRecord, field: string, text: string) => (text === "" ? record : withImplied(record, field, text, written));
  return records.map((record) => implied(implied(record, "kind", kindText), "level", levelText));
}

const linesOfTitle = 30;

/** Whether the document's first lines speak of a subproject or of a main project. */
function levelOfDocument({ document }: ReadingContext): GoalLevel | null {
  return levelIn(document.lines.slice(0, linesOfTitle).map(({ text }) => text.slice(0, 300)).join(" "));
}

import { issue } from "../../../domain/issue";
import type { IssueCode } from "../../../domain/issueCode";
import { numberDoubts, type NumberDoubt } from "../../../domain/milestoneNumbering";
import { parseMilestoneNumber } from "../../../domain/milestoneNumber";
import type { ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";

const codes: Readonly<Record<NumberDoubt["kind"], IssueCode>> = {
  lostDot: "milestones.number.lostDot",
  lost: "milestones.number.lost",
  misread: "milestones.number.misread",
  shortened: "milestones.number.shortened",
  unclear: "milestones.number.unclear",
};

/** The records with their numbers as written, or as proposed and accepted. */
export function numbered(records: readonly ReadRecord[], areMilestones: readonly boolean[], { findings }: ReadingContext): ReadRecord[] {
  const plain = records.map((record) => withText(record, "number", plainNumber(textOf(record))));
  const doubts = numberDoubts(plain.map((record, index) => ({ written: textOf(record), isMilestone: areMilestones[index] ?? false })));
  return plain.map((record, index) => {
    const doubt = doubts[index];
    const field = record.fields["number"];
    if (!doubt || !field) return record;
    const place = field.written === "" ? (record.fields["milestone"]?.place ?? record.place) : field.place;
    const accepted = findings.settle(issue("warning", codes[doubt.kind], {
      place, read: field.text === "" ? null : field.text, proposal: doubt.proposal, ...(doubt.proposal === null ? {} : { confidence: doubt.confidence }), params: { milestone: record.fields["milestone"]?.text ?? "" },
    }));
    return accepted === null ? record : withText(record, "number", accepted);
  });
}

function textOf({ fields }: ReadRecord): string {
  return fields["number"]?.text ?? "";
}

/** "1." and "2)" are 1 and 2 in a list. */
function plainNumber(text: string): string {
  const bare = text.replace(/[.)]+$/, "");
  return parseMilestoneNumber(bare) ? bare : text;
}

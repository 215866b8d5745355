import { issue, placeId, type Confidence } from "../../../domain/issue";
import type { IssueCode } from "../../../domain/issueCode";
import type { FieldReader } from "../../records/recordKindReader";

/** Text that a pattern took out of a sentence or a title: nothing until the user has accepted it; what the user wrote holds. */
export function proposedField(code: IssueCode, confidence: Confidence): FieldReader {
  return ({ text, place }, { findings, corrections }) => {
    if (corrections.has(placeId(place))) return text;
    return findings.settle(issue("warning", code, { place, read: text, proposal: text, confidence })) ?? "";
  };
}

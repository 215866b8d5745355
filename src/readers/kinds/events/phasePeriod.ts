import { issue } from "../../../domain/issue";
import { formatDate } from "../../../domain/serialDay";
import { readWhen, type When } from "../../../domain/when";
import type { ReadingContext } from "../../records/recordKindReader";
import type { SourceCell } from "../../source";

const withoutDash = /^[-–—]\s*/;
/** Two months with a space between, or one year for a period over New Year. */
const months = /^\p{L}+\.?\s+\p{L}+\.?\s*\d{4}$/u;

/** A phase's period as written, and as it is read; where a dash is lost or hangs loose, its first and last day are a proposal. */
export function phasePeriod({ text, place }: SourceCell, { findings, language }: ReadingContext): { readonly text: string; readonly when: When } {
  const plain = text.replace(withoutDash, "");
  const when = readWhen(plain, { language });
  const isDoubtful = when.from !== null && when.to !== null && (plain !== text || months.test(plain));
  if (!isDoubtful || when.from === null || when.to === null) return { text, when };
  const proposal = `${formatDate(when.from)}–${formatDate(when.to)}`;
  return { text: findings.settle(issue("warning", "events.phase.period", { place, read: text, proposal, confidence: "medium" })) ?? text, when };
}

import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadField } from "../../records/recordsReading";
import type { SourceCell } from "../../source";
import type { LabelledAmount } from "./labelledAmounts";

/** That a label and an amount were read out of text: a sum that fits leaves little doubt that they belong together. */
export function tellRead(label: ReadField | undefined, amount: ReadField | undefined, isSummed: boolean, { findings }: ReadingContext): void {
  const details = { place: label?.place ?? null, read: `${label?.written ?? ""} ${amount?.written ?? ""}`, params: { label: label?.text ?? "", amount: amount?.text ?? "" } };
  findings.add(isSummed ? issue("info", "amounts.fromText", { ...details, confidence: "high" }) : issue("warning", "amounts.fromText", { ...details, confidence: "medium" }));
}

export function tellBounds(pairs: readonly LabelledAmount[], context: ReadingContext): void {
  for (const { amount, isBound } of pairs) if (isBound) tellBound(amount, context);
}

/** "inntil 500 000" is no fixed amount. */
export function tellBound({ text, place }: SourceCell, { findings }: ReadingContext): void {
  findings.add(issue("warning", "amounts.bound", { place, read: text }));
}

import type { SourceCell } from "../../source";
import { canHold, isName } from "./holder";
import { isRoleLabel } from "./roleWords";
import type { FoundRole } from "./roleSentences";

const label = /^([\p{L}\d][^:\n]{2,50}?)\s*(?::|\s[–-])\s+(?=\S)/u;
const percent = /\(?(?<!\d)(\d{1,3}(?:[.,]\d)?) ?%[^)]{0,20}\)?/;

/** `piece` finds a part of the value in the source again. */
export type LabelledRole = { readonly label: SourceCell; readonly value: SourceCell; piece(from: number, to: number): SourceCell };

/** "Prosjektleder: Personalsjefen", whatever the label. */
export function labelAndValue(text: string, piece: (from: number, to: number) => SourceCell): LabelledRole | null {
  const found = label.exec(text);
  if (!found) return null;
  const start = found[0].length;
  return { label: piece(0, (found[1] ?? "").length), value: piece(start, text.length), piece: (from, to) => piece(start + from, start + to) };
}

/** Who has the role a label names; a value that cannot be a holder is what the role is there for. */
export function labelledRole({ label: role, value, piece }: LabelledRole): FoundRole | null {
  if (!isRoleLabel(role.text) || value.text === "") return null;
  const found = percent.exec(value.text);
  const digits = found ? found.index + found[0].indexOf(found[1] ?? "") : 0;
  const percentCell = found ? piece(digits, digits + (found[1] ?? "").length) : undefined;
  const holder = found ? piece(0, value.text.slice(0, found.index).replace(/[\s,(–-]+$/, "").length) : value;
  const isHolder = canHold(holder.text.replace(/[.]$/, "")) || holder.text.replace(/\([^()]*\)/g, "").split(/,| og | och | and /).every((one) => isName(one) && one.trim() !== "");
  return isHolder
    ? { role, name: withoutStop(holder), nameConfidence: "high", percent: percentCell, sentence: null }
    : { role, responsibility: value, sentence: value };
}

function withoutStop({ text, place }: SourceCell): SourceCell {
  const trimmed = text.replace(/(?<=\p{L}{3})\.$/u, "");
  return trimmed === text ? { text, place } : { text: trimmed, place: place.to === undefined ? place : { ...place, to: place.to - 1 } };
}

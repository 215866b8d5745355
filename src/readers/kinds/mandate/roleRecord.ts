import { issue, placeId, type Confidence } from "../../../domain/issue";
import { dateField } from "../../records/fields/dateField";
import { numberField } from "../../records/fields/numberField";
import { textField } from "../../records/fields/textField";
import { readRecord } from "../../records/readField";
import type { FieldReader, ReadingContext } from "../../records/recordKindReader";
import type { ReadField, ReadRecord } from "../../records/recordsReading";
import type { SourceCell } from "../../source";
import { meantTitle } from "./titles";
import type { FoundRole } from "./roleSentences";
import { groupOf, groupWord, roleKey } from "./roleWords";

/** `group` is the one the role stands under, where it is not a group itself. */
export function roleRecord(found: FoundRole, group: SourceCell | null, context: ReadingContext): ReadRecord {
  const { role, name, nameConfidence = "medium", percent, from, to, responsibility, sentence } = found;
  const ownGroup = group ?? (groupOf(role.text) ? role : undefined);
  if (sentence && name === undefined) context.findings.add(issue("info", "mandate.role.fromSentence", { place: role.place, read: sentence.text, confidence: "high" }));
  const readers: Readonly<Record<string, FieldReader>> = {
    role: textField, name: holderField(nameConfidence), group: groupField, positionPercent: numberField, from: dateField, to: dateField, responsibility: textField,
  };
  return readRecord("roles", readers, { role, name, group: ownGroup, positionPercent: percent, from, to, responsibility }, role.place, context);
}

/** Nothing until the user has accepted it; a title that was scanned wrong is proposed as it was meant. */
function holderField(confidence: Confidence): FieldReader {
  return ({ text, place }, { findings, corrections }) => {
    if (corrections.has(placeId(place))) return text;
    return findings.settle(issue("warning", "mandate.role.holder", { place, read: text, proposal: meantTitle(text) ?? text, confidence })) ?? "";
  };
}

/** The group a heading or a role names, as the wizard's list has it. */
const groupField: FieldReader = ({ text, place }, { language, corrections }) => {
  const group = groupOf(text);
  return corrections.has(placeId(place)) || group === null ? text : groupWord(group, language);
};

/** A role that several sentences tell of is one row: the first that says a field has it, tasks go under each other. */
export function mergedRoles(records: readonly ReadRecord[]): ReadRecord[] {
  const merged: ReadRecord[] = [];
  const roles = new Map<string, HeldRole>();
  for (const record of records) {
    const key = roleKey(written(record, "role"));
    const held = roles.get(key);
    const index = held && indexIn(held, written(record, "name"), merged);
    const before = index === undefined ? undefined : merged[index];
    if (index !== undefined && before) merged[index] = joined(before, record);
    else merged.push(record);
    const at = index ?? merged.length - 1;
    if (!held) roles.set(key, { first: at, byName: new Map() });
    roles.get(key)?.byName.set(written(merged[at] ?? record, "name"), at);
  }
  return merged;
}

/** Where in the list the rows of one role are. Only the first of them may have no name. */
type HeldRole = { readonly first: number; readonly byName: Map<string, number> };

/** Without a name it is the first who has the role; a first one without a name gets the name. */
function indexIn({ first, byName }: HeldRole, name: string, merged: readonly ReadRecord[]): number | undefined {
  const before = merged[first];
  return name === "" || (before && written(before, "name") === "") ? first : byName.get(name);
}

function written({ fields }: ReadRecord, field: string): string {
  return fields[field]?.written ?? "";
}

function joined(first: ReadRecord, second: ReadRecord): ReadRecord {
  const fields = Object.fromEntries(Object.entries(first.fields).map(([field, one]) => [field, joinedField(field, one, second.fields[field])]));
  return { ...first, fields };
}

function joinedField(field: string, first: ReadField, second: ReadField | undefined): ReadField {
  if (!second || second.written === "") return first;
  if (first.written === "") return second;
  // Of "delprosjektledelse" and "Delprosjektleder", the one who has the role names it best.
  if (field === "role") return roleKey(second.written) === second.written.toLowerCase() && roleKey(first.written) !== first.written.toLowerCase() ? second : first;
  if (field !== "responsibility" || first.written === second.written) return first;
  return { ...first, text: `${first.text}\n${second.text}`, written: `${first.written}\n${second.written}` };
}

import type { Confidence } from "../../../domain/issue";
import type { SourceCell } from "../../source";
import { canHold, isName } from "./holder";
import { functionPattern, isRole, rolePattern } from "./roleWords";
import type { Sentence } from "./sentences";

/** What one sentence says of a role. */
export type FoundRole = {
  readonly role: SourceCell;
  readonly name?: SourceCell | undefined;
  readonly nameConfidence?: Confidence;
  readonly percent?: SourceCell | undefined;
  readonly from?: SourceCell | undefined;
  readonly to?: SourceCell | undefined;
  readonly responsibility?: SourceCell | undefined;
  /** The sentence, where the role stands in one. */
  readonly sentence: SourceCell | null;
};

const adverbs = "(?: (?:også|således|dermed|derfor|utpekt som|oppnevnt som|utnevnt til|utnemnd til|utpeikt som|oppnemnd som|utsedd till|appointed as|appointed|the|a|en|ein))*";
const is = `(?:er|blir|vert|var|är|is|(?:vil|skal|ska|kommer|will|shall)(?: \\p{L}+)? (?:være|vere|vera|bli|vara|be|att vara)|fungerer som|fungerar som|virker som|verkar som|acts as|serves as)${adverbs}`;
const brackets = "(?: ?\\([^)]{1,20}\\))?";
const holderIsRole = new RegExp(`^(?<name>[^,.;:]{2,90}?)(?: ?\\((?<percent>\\d{1,3}(?:[.,]\\d)?) ?%\\))? ${is} (?<role>${rolePattern})(?!\\p{L})${brackets}(?:(?: og | och | and )(?<second>${rolePattern})(?!\\p{L}))?`, "diu");
const alsoHolder = new RegExp(`, (?:og|och|and) (?<name>[^,.;:]{3,70}?) (?<role>${rolePattern})(?!\\p{L})`, "diu");
const roleIsHolder = new RegExp(`^(?:the )?(?<role>${rolePattern})${brackets} (?:er|blir|vert|är|is)${adverbs} (?<name>\\p{L}[^,.;:]{2,70})`, "diu");
const workDoneBy = new RegExp(`^(?<role>${rolePattern}|${functionPattern})(?: ?\\((?<percent>\\d{1,3}(?:[.,]\\d)?) ?%[^)]{0,20}\\))?(?<middle>[^;]{0,80}?) (?:ivaretas|ivaretek|blir ivareteke|ivaretakast|ivaretatt|utføres|utførast|blir utført|dekkes|dekkast|sköts|utförs|hanteras|is handled|is filled|is covered|is held) (?:av|by) (?<name>[^,.;:]{2,70})(?:,? (?:ved|v\\/|genom|gjennom|represented by) (?<person>[^,.;:]{2,70}))?`, "diu");
const roleDoes = new RegExp(`^(?:the )?(?<role>${rolePattern})(?!\\p{L})${brackets} (?:(?:har|has|have) |(?=(?:skal|ska|svarer|svarar|ansvarar|er ansvarlig|er ansvarleg|är ansvarig|is responsible|will|shall)\\s))(?<what>.{8,})$`, "diu");
const until = /(?:frem til og med|fram til og med|frem til|fram til|til og med|t\.o\.m\.|till och med|fram till|til|till|until) (\d{1,2}\.? ?\p{L}{3,9}\.? ?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d)/du;
const since = /(?:fra og med|frå og med|från och med|f\.o\.m\.|fra|frå|från|from) (\d{1,2}\.? ?\p{L}{3,9}\.? ?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d)/du;

/** Every role a sentence tells of; none where it says something else about a role. */
export function rolesInSentence(sentence: Sentence): FoundRole[] {
  return workOf(sentence) ?? holdersOf(sentence) ?? roleHeldBy(sentence) ?? tasksOf(sentence) ?? [];
}

function cellOf({ piece }: Sentence, match: RegExpExecArray, group: string): SourceCell | undefined {
  const span = match.indices?.groups?.[group];
  return span && piece(span[0], span[1]);
}

function datesOf(sentence: Sentence, stretch: string, offset: number): Pick<FoundRole, "from" | "to"> {
  const at = (pattern: RegExp) => {
    const span = pattern.exec(stretch)?.indices?.[1];
    return span && sentence.piece(offset + span[0], offset + span[1]);
  };
  return { from: at(since), to: at(until) };
}

/** "Prosjektledelse (40 %) frem til 1. mai ivaretas av konsulent, ved Kari Li." */
function workOf(sentence: Sentence): FoundRole[] | null {
  const match = workDoneBy.exec(sentence.text);
  const role = match && cellOf(sentence, match, "role");
  const name = match && (cellOf(sentence, match, "person") ?? cellOf(sentence, match, "name"));
  if (!match || !role || !name || !canHold(name.text)) return null;
  const [start, end] = match.indices?.groups?.["middle"] ?? [0, 0];
  return [{ role, name, nameConfidence: isName(name.text) ? "high" : "medium", percent: cellOf(sentence, match, "percent"), ...datesOf(sentence, sentence.text.slice(start, end), start), sentence: sentence.cell }];
}

/** "Kari Li er prosjektleder.", "Rådet blir styringsgruppe, og biblioteksjefen prosjektansvarlig." */
function holdersOf(sentence: Sentence): FoundRole[] | null {
  const match = holderIsRole.exec(sentence.text);
  const name = match && cellOf(sentence, match, "name");
  if (!match || !name || !canHold(name.text) || isRole(name.text) || !/^[\p{Lu}«"“]/u.test(name.text)) return null;
  const nameConfidence = isName(name.text) ? "high" : "medium";
  const roles = ["role", "second"].flatMap((group) => cellOf(sentence, match, group) ?? []);
  const found: FoundRole[] = roles.map((role, index) => ({ role, name, nameConfidence, ...(index === 0 ? shareOf(sentence, match) : {}), sentence: sentence.cell }));
  const also = alsoHolder.exec(sentence.text);
  const [role, other] = also ? [cellOf(sentence, also, "role"), cellOf(sentence, also, "name")] : [];
  return role && other && canHold(other.text) ? [...found, { role, name: other, nameConfidence: "low", sentence: sentence.cell }] : found;
}

const bracketedPercent = /^ ?\((\d{1,3}(?:[.,]\d)?) ?%/d;

/** "Kari Li (40 %) er prosjektleder" or "Kari Li er prosjektleder (40 %) fram til 1. mai 2027". */
function shareOf(sentence: Sentence, match: RegExpExecArray): Pick<FoundRole, "percent" | "from" | "to"> {
  const end = match.indices?.groups?.["role"]?.[1] ?? 0;
  const stretch = sentence.text.slice(end).split(/[,;]/, 1)[0] ?? "";
  const [from, to] = bracketedPercent.exec(stretch)?.indices?.[1] ?? [];
  const percent = cellOf(sentence, match, "percent") ?? (from === undefined ? undefined : sentence.piece(end + from, end + (to ?? from)));
  return { percent, ...datesOf(sentence, stretch, end) };
}

function roleHeldBy(sentence: Sentence): FoundRole[] | null {
  const match = roleIsHolder.exec(sentence.text);
  const [role, name] = match ? [cellOf(sentence, match, "role"), cellOf(sentence, match, "name")] : [];
  return role && name && canHold(name.text) && /^\p{Lu}/u.test(name.text) ? [{ role, name, nameConfidence: isName(name.text) ? "high" : "low", sentence: sentence.cell }] : null;
}

function tasksOf(sentence: Sentence): FoundRole[] | null {
  const match = roleDoes.exec(sentence.text);
  const [role, responsibility] = match ? [cellOf(sentence, match, "role"), cellOf(sentence, match, "what")] : [];
  return role && responsibility ? [{ role, responsibility, sentence: sentence.cell }] : null;
}

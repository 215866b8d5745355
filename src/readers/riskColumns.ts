import { firstLettersRead, isOcrReading } from "../domain/ocr/ocrReading";
import { parseRating } from "../domain/riskScale";
import type { SourceRow } from "./source";

export type RiskField = "id" | "risk" | "likelihood" | "consequence" | "riskFactor" | "countermeasure" | "owner" | "due" | "status";

export type RiskColumns = ReadonlyMap<RiskField, number>;

/** In bokmål, nynorsk, Swedish and English; "risikofaktor" names the risk in one document and its number in the next. */
const names: Readonly<Record<RiskField, readonly string[]>> = {
  id: ["nr", "id", "#", "no", "nummer", "risiko nr", "risikonr", "risk nr", "risknr", "løpenr"],
  risk: ["risiko", "risikoer", "risikoar", "risikoelement", "risikomoment", "uønsket hendelse", "uønska hending", "hendelse", "hending", "risk", "risker", "riskmoment", "oönskad händelse", "händelse", "risks", "risk description", "event", "hva kan gå galt", "kva kan gå gale", "trussel", "usikkerhet", "uvisse", "osäkerhet", "beskrivelse av risiko", "risikobeskrivelse", "riskbeskrivning", "kritisk risikofaktor", "kritiske risikofaktorer"],
  likelihood: ["s", "sannsynlighet", "sannsyn", "sannsynlegheit", "sannsynligheit", "sannolikhet", "probability", "likelihood", "p", "l"],
  consequence: ["k", "konsekvens", "konsekvensar", "konsekvenser", "consequence", "impact", "c"],
  riskFactor: ["rf", "risikoverdi", "risikotall", "risikotal", "risikoscore", "riskvärde", "risktal", "riskpoäng", "risk score", "score", "sxk", "s x k", "s*k", "s×k", "s × k", "r", "produkt"],
  countermeasure: ["mottiltak", "tiltak", "risikoreduserende tiltak", "risikoreduserande tiltak", "forebyggende tiltak", "førebyggjande tiltak", "åtgärd", "åtgärder", "motåtgärd", "motåtgärder", "countermeasure", "countermeasures", "measure", "measures", "mitigation", "action", "actions", "handling"],
  owner: ["ansvarlig", "ansvarleg", "ansvarig", "ansvar", "eier", "eigar", "ägare", "risikoeier", "risikoeigar", "riskägare", "owner", "responsible", "risk owner", "hvem", "kven", "vem"],
  due: ["frist", "tidsfrist", "forfall", "forfallsdato", "klart senast", "senast", "slutdatum", "due", "due date", "deadline", "dato", "datum", "når"],
  status: ["status", "tilstand"],
};

/** Either the text or the number: what stands in the column decides. */
const riskOrFactor = new Set(["risikofaktor", "risikofaktorer", "risikofaktorar", "riskfaktor", "riskfaktorer", "risk factor", "risk factors"]);

const fieldByName: ReadonlyMap<string, RiskField> = new Map(
  Object.entries(names).flatMap(([field, words]) => words.map((word) => [word, field as RiskField] as const)),
);

const longestName = 60;
const widestRegister = 40;
const rowsLookedAt = 50;

/** The columns of a header row of a register, or null where the row heads something else. Where the user says that it is one, the column of the risks is enough. */
export function riskColumnsAt(rows: readonly SourceRow[], row: number, isChosen = false): RiskColumns | null {
  const columns = new Map<RiskField, number>();
  const either: number[] = [];
  const header = rows[row] ?? [];
  const width = Math.min(header.length, widestRegister);
  for (let index = 0; index < width; index++) {
    const text = header[index]?.text ?? "";
    const field = text.length > longestName ? null : fieldOf(text);
    if (field === "either") either.push(index);
    else if (field && !columns.has(field)) columns.set(field, index);
  }
  if (columns.size + either.length < (isChosen ? 1 : 2)) return null;
  const below = rows.slice(row + 1, row + 1 + rowsLookedAt);
  adoptMisread(columns, header.slice(0, width));
  for (const index of either) assignRiskOrFactor(index, columns, below);
  if (!columns.has("risk")) adoptUnnamedText(columns, header, below);
  return isRegister(columns) || (isChosen && columns.has("risk") && (columns.size > 1 || header.length <= 2)) ? columns : null;
}

function fieldOf(text: string): RiskField | "either" | null {
  if (text === "") return null;
  if (text.length <= 2) return fieldByName.get(text.toLowerCase()) ?? null;
  for (const variant of variants(text)) {
    if (riskOrFactor.has(variant)) return "either";
    const field = fieldByName.get(variant);
    if (field) return field;
  }
  return null;
}

/** "Risikofaktor (RF)", "Sannsynlighet 1-5" and "S:" are looked up by what is in brackets, then without it. */
function variants(text: string): string[] {
  if (!/[(:.*\n]|\d$| {2}/.test(text)) return [text.toLowerCase()];
  const plain = text.toLowerCase().replace(/-\s*\n\s*/g, "").replace(/\s+/g, " ").replace(/[:.*]+$/, "").trim();
  const bracketed = /\(([^)]*)\)/.exec(plain)?.[1]?.trim();
  const bare = plain.replace(/\([^)]*\)/g, "").replace(/\s*[1l]\s*[-–]\s*[5]\s*$/, "").trim();
  return bracketed === undefined ? [plain, bare] : [bracketed, plain, bare];
}

const shortestGuess = 5;

const namesByFirstLetter: ReadonlyMap<string, readonly (readonly [string, RiskField])[]> = byFirstLetter();

function byFirstLetter(): Map<string, (readonly [string, RiskField])[]> {
  const found = new Map<string, (readonly [string, RiskField])[]>();
  for (const entry of fieldByName) {
    if (entry[0].length < shortestGuess) continue;
    for (const letter of firstLettersRead(entry[0])) found.set(letter, [...(found.get(letter) ?? []), entry]);
  }
  return found;
}

/** The known heading that a scanner has made another word of; null for a heading that is known as it stands, or not at all. */
export function misreadRiskHeading(text: string): { readonly field: RiskField; readonly name: string } | null {
  if (text.length < shortestGuess || text.length > longestName || fieldOf(text) !== null) return null;
  for (const variant of variants(text)) {
    const found = namesByFirstLetter.get(variant[0] ?? "")?.find(([name]) => isOcrReading(name, variant));
    if (found) return { name: found[0], field: found[1] };
  }
  return null;
}

/** Beside headings that are known, one that is misread is taken for its field. */
function adoptMisread(columns: Map<RiskField, number>, header: SourceRow): void {
  if (columns.size < 2) return;
  for (const [index, { text }] of header.entries()) {
    const field = misreadRiskHeading(text)?.field;
    if (field && !columns.has(field)) columns.set(field, index);
  }
}

function assignRiskOrFactor(index: number, columns: Map<RiskField, number>, below: readonly SourceRow[]): void {
  const texts = below.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
  const numeric = texts.filter((text) => /^\d{1,2}$/.test(text)).length;
  const isFactor = columns.has("risk") || (texts.length > 0 ? numeric * 2 > texts.length : false);
  const field = isFactor ? "riskFactor" : "risk";
  if (!columns.has(field)) columns.set(field, index);
}

/** A register may leave the heading of its first column out, or of the one after its numbers. */
function adoptUnnamedText(columns: Map<RiskField, number>, header: SourceRow, below: readonly SourceRow[]): void {
  const likelihood = columns.get("likelihood") ?? 0;
  for (let index = 0; index < likelihood; index++) {
    const isUnnamed = header[index]?.text === "";
    if (!isUnnamed && columns.get("id") !== index) return;
    if (isUnnamed && below.some((row) => /\p{L}{3}/u.test(row[index]?.text ?? ""))) {
      columns.set("risk", index);
      return;
    }
  }
}

function isRegister(columns: RiskColumns): boolean {
  if (!columns.has("risk")) return false;
  const rated = columns.has("likelihood") && columns.has("consequence");
  return rated || (columns.has("riskFactor") && columns.has("countermeasure"));
}

/** By shape alone: a text, two ratings and their product, with a text after them; null where most rows are not so. */
export function riskColumnsByShape(rows: readonly SourceRow[]): RiskColumns | null {
  const sample = rows.filter((row) => row.some(({ text }) => text !== "")).slice(0, rowsLookedAt);
  const width = Math.min(widestRegister, Math.max(0, ...sample.map((row) => row.length)));
  for (let index = 1; index + 2 < width; index++) {
    const fitting = sample.filter((row) => isRatedRow(row, index));
    if (fitting.length === 0 || fitting.length * 2 < sample.length) continue;
    const columns = new Map<RiskField, number>([["likelihood", index], ["consequence", index + 1], ["riskFactor", index + 2]]);
    const risk = textColumn(fitting, 0, index);
    if (risk === null) continue;
    columns.set("risk", risk);
    const countermeasure = textColumn(fitting, index + 3, width);
    if (countermeasure !== null) columns.set("countermeasure", countermeasure);
    return columns;
  }
  return null;
}

function isRatedRow(row: SourceRow, index: number): boolean {
  const likelihood = parseRating(row[index]?.text ?? "");
  const consequence = parseRating(row[index + 1]?.text ?? "");
  return likelihood !== null && consequence !== null && row[index + 2]?.text === String(likelihood * consequence);
}

function textColumn(rows: readonly SourceRow[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    if (rows.some((row) => /\p{L}{3}/u.test(row[index]?.text ?? ""))) return index;
  }
  return null;
}

import type { Passage, Section } from "../../sections/section";
import type { SourceCell, SourceLine } from "../../source";
import { dateWithin } from "./headerDates";
import { headerLabel } from "./headerLabels";
import { labelledPieces, type LabelledPiece } from "./headerPieces";
import type { VersionLine } from "./versionLines";

/** What stands beside each other in the head or the foot of pages, each piece alone; "Dokument:" before one says nothing. */
export function pageSection(lines: readonly SourceLine[]): Section {
  const pieces = lines.flatMap(cellsOf).filter(({ text }) => text !== "").map((cell): Passage => ({ ...withoutOtherLabel(cell), marker: "" }));
  return { heading: null, number: "", level: 0, path: [], lines: pieces, passages: pieces };
}

const version = /(?<!\p{L})(?:versjon|version|utgave|utgåve|revisjon|revision|ver\.|rev\.|v)(?:s?nr\.?|snummer)?\s{0,3}[:.]?\s{0,3}v?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/diu;
const longestPiece = 400;

/** The version anywhere in a piece, and the date after it: "Versjon 1.2 / 3.2.2026", "Mandat Badehus v0.9". */
export function pageVersions({ passages }: Section): VersionLine[] {
  return passages.flatMap(({ text, place }) => {
    const piece = text.slice(0, longestPiece);
    const found = version.exec(piece);
    const [from, to] = found?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) return [];
    const part = (start: number, end: number): SourceCell => within(place, { text: text.slice(start, end), place: { line: place.line, column: 1, from: start } });
    return [{ version: part(from, to), date: dateWithin(part(to, piece.length))?.date ?? null }];
  });
}

/** "Versjon: 1.2" in a piece, "Versjon" beside "1.2", and "Versjon | Dato" over "1.2 | 3.2.2026". */
export function pageLabels(lines: readonly SourceLine[]): LabelledPiece[] {
  const rows = lines.map(cellsOf);
  return rows.flatMap((cells, row) => {
    const below = lines[row + 1]?.line === (lines[row]?.line ?? 0) + 1 ? rows[row + 1] ?? [] : [];
    return [...cells.flatMap(labelsWithin), ...(isLabelRow(cells) ? underneath(cells, below) : beside(cells))];
  });
}

function cellsOf({ line, text }: SourceLine): SourceCell[] {
  let at = 0;
  return text.split("\t").map((written) => {
    const from = at + written.length - written.trimStart().length;
    const cell = written.trim();
    at += written.length + 1;
    const isWhole = cell.length === text.length;
    return { text: cell, place: { line, column: 1, ...(isWhole ? {} : { from, to: from + cell.length }) } };
  });
}

function within(place: Passage["place"], { text, place: inner }: SourceCell): SourceCell {
  const from = (place.from ?? 0) + (inner.from ?? 0);
  return { text, place: { ...place, from, to: from + text.length } };
}

function withoutOtherLabel(cell: SourceCell): SourceCell {
  const [first, ...others] = labelsWithin(cell);
  return first && others.length === 0 && cell.text.startsWith(first.label) && first.value.text !== "" && headerLabel(first.label) === null ? first.value : cell;
}

function labelsWithin({ text, place }: SourceCell): LabelledPiece[] {
  const passage: Passage = { text, marker: "", place };
  const labelled = labelledPieces(passage, (_passage, from, to = text.length) => {
    const value = text.slice(from, to);
    return within(place, { text: value.trim(), place: { line: place.line, column: 1, from: from + value.length - value.trimStart().length } });
  });
  if (labelled.length > 0) return labelled;
  const dated = dateWithin({ text, place });
  const label = dated && headerLabel(dated.before.text);
  return dated && (label === "header.date" || label === "prepared" || label === "approved") ? [{ label: dated.before.text, value: dated.date }] : [];
}

const isLabel = ({ text }: SourceCell) => headerLabel(text) !== null;

function isLabelRow(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length > 1 && filled.every(isLabel);
}

function underneath(cells: readonly SourceCell[], below: readonly SourceCell[]): LabelledPiece[] {
  return cells.flatMap((label, index) => {
    const value = below[index];
    return isLabel(label) && value && value.text !== "" && !isLabel(value) ? [{ label: label.text, value }] : [];
  });
}

/** As many values as labels before them. */
function beside(cells: readonly SourceCell[]): LabelledPiece[] {
  const filled = cells.filter(({ text }) => text !== "");
  const pairs: LabelledPiece[] = [];
  for (let first = 0; first < filled.length;) {
    const labels = leading(filled.slice(first), isLabel);
    const values = leading(filled.slice(first + labels.length), (cell) => !isLabel(cell));
    if (labels.length === values.length || labels.length === 1) for (const [index, { text }] of labels.entries()) pairs.push(...(values[index] ? [{ label: text, value: values[index] }] : []));
    first += labels.length + values.length;
  }
  return pairs;
}

function leading(cells: readonly SourceCell[], holds: (cell: SourceCell) => boolean): readonly SourceCell[] {
  const end = cells.findIndex((cell) => !holds(cell));
  return end < 0 ? cells : cells.slice(0, end);
}

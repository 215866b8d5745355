import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "#univer";
import type { IStyleData, Nullable } from "#univer";
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../workbookData";
import { fromUniverBorders, toUniverBorders } from "./borderStyles";
import type { CellExtras } from "./cellValues";

const horizontal: Readonly<Partial<Record<HorizontalAlignment, HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Partial<Record<VerticalAlignment, VerticalAlign>>> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM,
};
const pixelsPerIndent = 9;

/** The part of a style that Univer draws; null clears what was set. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const { fillColor, fontColor, fontName, fontSize, bold, italic, underline, wrapText, horizontalAlignment, verticalAlignment, indentLevel, textOrientation, borders } = style;
  return {
    ...(fillColor !== undefined && { bg: fillColor === null ? null : { rgb: fillColor } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(wrapText !== undefined && { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontalAlignment !== undefined && { ht: horizontal[horizontalAlignment] ?? null }),
    ...(verticalAlignment !== undefined && { vt: vertical[verticalAlignment] ?? null }),
    ...(indentLevel !== undefined && { pd: indentLevel > 0 ? { l: indentLevel * pixelsPerIndent } : null }),
    // Excel turns text anticlockwise for positive degrees, Univer clockwise.
    ...(textOrientation !== undefined && { tr: textOrientation === 0 ? null : { a: -textOrientation } }),
    ...(borders !== undefined && { bd: toUniverBorders(borders) }),
  };
}

/** The part of a style that Univer has no place for. */
export function toExtras(style: CellStyle): CellExtras {
  const { locked, horizontalAlignment, verticalAlignment } = style;
  return {
    ...(locked !== undefined && { locked }),
    ...(horizontalAlignment !== undefined && { horizontalAlignment: horizontal[horizontalAlignment] === undefined ? horizontalAlignment : undefined }),
    ...(verticalAlignment !== undefined && { verticalAlignment: vertical[verticalAlignment] === undefined ? verticalAlignment : undefined }),
  };
}

export function fromUniverStyle(style: Nullable<IStyleData>, extras: CellExtras): CellStyle {
  const horizontalAlignment = extras.horizontalAlignment ?? keyOf(horizontal, style?.ht);
  const verticalAlignment = extras.verticalAlignment ?? keyOf(vertical, style?.vt);
  const borders = fromUniverBorders(style?.bd);
  return {
    ...(style?.bg?.rgb && { fillColor: style.bg.rgb }),
    ...(style?.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style?.ff && { fontName: style.ff }),
    ...(style?.fs && { fontSize: style.fs }),
    ...(style?.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style?.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
    ...(style?.ul && { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style?.tb && { wrapText: style.tb === WrapStrategy.WRAP }),
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(style?.pd?.l && { indentLevel: Math.round(style.pd.l / pixelsPerIndent) }),
    ...(style?.tr?.a && { textOrientation: -style.tr.a }),
    ...(extras.locked !== undefined && { locked: extras.locked }),
    ...(borders && { borders }),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<Key extends string, Value>(map: Readonly<Partial<Record<Key, Value>>>, value: Nullable<Value>): Key | undefined {
  return value ? (Object.keys(map) as Key[]).find((key) => map[key] === value) : undefined;
}

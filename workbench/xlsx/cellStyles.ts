import type ExcelJS from "exceljs";
import type { Border, BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from "../workbook/workbookData";
import { borderFromFileStyle, fileBorderStyle } from "./borderStyles";
import { defaultFont } from "./defaultFont";
import { argb, resolveColor, type FileColor } from "./fileColor";

const horizontal: Readonly<Record<Exclude<HorizontalAlignment, "General">, NonNullable<ExcelJS.Alignment["horizontal"]>>> = {
  Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", CenterAcrossSelection: "centerContinuous", Distributed: "distributed",
};
const vertical: Readonly<Record<VerticalAlignment, NonNullable<ExcelJS.Alignment["vertical"]>>> = {
  Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify", Distributed: "distributed",
};
const edges: Readonly<Record<BorderEdge, "top" | "bottom" | "left" | "right">> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

/** Built-in format 14 follows the reader's own date order; Excel calls it m/d/yyyy and exceljs mm-dd-yy. */
const systemDate = { file: "mm-dd-yy", excel: "m/d/yyyy" } as const;

export function toExceljsStyle(style: CellStyle, numberFormat: string | undefined): Partial<ExcelJS.Style> {
  const alignment = toAlignment(style);
  return {
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { numFmt: numberFormat === systemDate.excel ? systemDate.file : numberFormat }),
    ...(hasFont(style) ? { font: toFont(style) } : {}),
    ...(style.fillColor ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fillColor) } } as const } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.borders ? { border: toBorders(style.borders) } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
}

function hasFont(style: CellStyle): boolean {
  return style.fontName !== undefined || style.fontSize !== undefined || style.fontColor !== undefined || Boolean(style.bold || style.italic || style.underline);
}

function toFont(style: CellStyle): Partial<ExcelJS.Font> {
  return {
    name: style.fontName ?? defaultFont.name,
    size: style.fontSize ?? defaultFont.size,
    color: style.fontColor ? { argb: argb(style.fontColor) } : { theme: 1 },
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
  };
}

function toAlignment(style: CellStyle): Partial<ExcelJS.Alignment> {
  return {
    ...(style.horizontalAlignment && style.horizontalAlignment !== "General" ? { horizontal: horizontal[style.horizontalAlignment] } : {}),
    ...(style.verticalAlignment ? { vertical: vertical[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.indentLevel ? { indent: style.indentLevel } : {}),
    ...(style.textOrientation ? { textRotation: style.textOrientation === 180 ? "vertical" as const : style.textOrientation } : {}),
  };
}

function toBorders(borders: NonNullable<CellStyle["borders"]>): Partial<ExcelJS.Borders> {
  return Object.fromEntries((Object.entries(borders) as [BorderEdge, Border][]).flatMap(([edge, border]) => {
    const style = fileBorderStyle(border);
    return style === null ? [] : [[edges[edge], { style, color: { argb: argb(border.color) } }]];
  }));
}

export type ReadStyle = { readonly style?: CellStyle; readonly numberFormat?: string };

/** Says only what differs from a plain cell in the default font; black text is automatic text. */
export function fromExceljsStyle(style: Partial<ExcelJS.Style>, theme: readonly string[] | undefined): ReadStyle {
  const { font, fill, alignment, numFmt } = style;
  const fontColor = resolveColor(font?.color as FileColor | undefined, theme);
  const fillColor = fill?.type === "pattern" && fill.pattern !== "none" ? resolveColor((fill.fgColor ?? fill.bgColor) as FileColor | undefined, theme) : null;
  const rotation = alignment?.textRotation === "vertical" ? 180 : alignment?.textRotation;
  const borders = fromBorders(style.border, theme);
  const read: CellStyle = {
    ...(fillColor ? { fillColor } : {}),
    ...(fontColor && !isAutomaticText(font?.color as FileColor, fontColor) ? { fontColor } : {}),
    ...(font?.name && font.name !== defaultFont.name ? { fontName: font.name } : {}),
    ...(font?.size && font.size !== defaultFont.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...named("horizontalAlignment", horizontal, alignment?.horizontal),
    ...(alignment?.vertical === "bottom" ? {} : named("verticalAlignment", vertical, alignment?.vertical)),
    ...(alignment?.indent ? { indentLevel: alignment.indent } : {}),
    ...(rotation ? { textOrientation: rotation } : {}),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
  return {
    ...(Object.keys(read).length > 0 ? { style: read } : {}),
    ...(numFmt && numFmt !== "General" ? { numberFormat: numFmt === systemDate.file ? systemDate.excel : numFmt } : {}),
  };
}

function isAutomaticText(color: FileColor, resolved: string): boolean {
  return color.theme === 1 && !color.tint ? true : color.argb === undefined && resolved === "#000000";
}

function named<Key extends string, Name extends string>(key: Key, names: Readonly<Record<Name, string>>, value: string | undefined): Partial<Record<Key, Name>> {
  const found = (Object.keys(names) as Name[]).find((name) => names[name] === value);
  return found === undefined ? {} : ({ [key]: found } as Partial<Record<Key, Name>>);
}

function fromBorders(borders: Partial<ExcelJS.Borders> | undefined, theme: readonly string[] | undefined): Partial<Record<BorderEdge, Border>> {
  return Object.fromEntries((Object.keys(edges) as BorderEdge[]).flatMap((edge) => {
    const side = borders?.[edges[edge]];
    const border = side?.style ? borderFromFileStyle(side.style, resolveColor(side.color as FileColor | undefined, theme) ?? "#000000") : null;
    return border ? [[edge, border]] : [];
  }));
}

import { tokenize } from "@borgar/fx/xlsx";
import type { ConditionalFormatData, ConditionalStyle } from "../workbook/workbookData";
import { rangeAddress } from "./cellAddress";
import { argb } from "./fileColor";
import { toRuleFormula } from "./ruleFormula";
import { fileOperator } from "./ruleOperators";
import { attributesXml, escapeText } from "./xmlTree";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
/** The extension Excel 2010 reserved for conditional formats that reach outside their sheet. */
const extensionUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

export type ConditionalFormatXml = { readonly elements: string; readonly extension: string };

/** The workbook's list of differential formats, to which rules point by number. */
export type DifferentialFormats = { readonly formats: string[] };

/** Priorities count from 0 in Office.js and from 1 in files. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatData[], dxfs: DifferentialFormats, addInFunctions: ReadonlyMap<string, string>): ConditionalFormatXml {
  const ranked = formats.toSorted((a, b) => a.priority - b.priority).map((format, index) => ({ ...format, priority: index + 1 }));
  const rules = ranked.map((format) => ({ format, formulas: ruleFormulas(format, addInFunctions) }));
  const plain = rules.filter(({ formulas }) => !formulas.some(reachesOtherSheet));
  const extended = rules.filter(({ formulas }) => formulas.some(reachesOtherSheet));
  return {
    elements: plain.map(({ format, formulas }) => plainXml(format, formulas, dxfId(dxfs, format.style))).join(""),
    extension: extended.length === 0 ? "" : `<ext xmlns:x14="${x14}" uri="${extensionUri}"><x14:conditionalFormattings>${
      extended.map(({ format, formulas }, index) => extendedXml(format, formulas, index)).join("")}</x14:conditionalFormattings></ext>`,
  };
}

function ruleFormulas({ rule }: ConditionalFormatData, addInFunctions: ReadonlyMap<string, string>): string[] {
  const texts = rule.kind === "custom" ? [rule.formula] : [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  return texts.map((text) => toRuleFormula(text, addInFunctions));
}

/** Excel keeps such rules in the x14 extension and may drop them from the plain element. */
function reachesOtherSheet(formula: string): boolean {
  return tokenize(`=${formula}`).some((token) => token.type.startsWith("range") && token.value.includes("!"));
}

function ruleAttributes({ rule, priority, stopIfTrue }: ConditionalFormatData): Record<string, string | number | boolean | undefined> {
  return {
    type: rule.kind === "custom" ? "expression" : "cellIs",
    priority,
    stopIfTrue: stopIfTrue || undefined,
    operator: rule.kind === "cellValue" ? fileOperator(rule.operator) : undefined,
  };
}

function plainXml(format: ConditionalFormatData, formulas: readonly string[], dxf: number): string {
  const { type, ...rest } = ruleAttributes(format);
  const body = formulas.map((formula) => `<formula>${escapeText(formula)}</formula>`).join("");
  return `<conditionalFormatting sqref="${rangeAddress(format.rect)}"><cfRule${attributesXml({ type, dxfId: dxf, ...rest })}>${body}</cfRule></conditionalFormatting>`;
}

function extendedXml(format: ConditionalFormatData, formulas: readonly string[], index: number): string {
  const body = formulas.map((formula) => `<xm:f>${escapeText(formula)}</xm:f>`).join("");
  const id = `{00000000-000E-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
  return `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule${attributesXml({ ...ruleAttributes(format), id })}>${body}<x14:dxf>${styleXml(format.style)}</x14:dxf></x14:cfRule>`
    + `<xm:sqref>${rangeAddress(format.rect)}</xm:sqref></x14:conditionalFormatting>`;
}

function dxfId({ formats }: DifferentialFormats, style: ConditionalStyle): number {
  const xml = `<dxf>${styleXml(style)}</dxf>`;
  const known = formats.indexOf(xml);
  return known < 0 ? formats.push(xml) - 1 : known;
}

/** A differential fill is solid by default, and its colour is the background's: other than in cell styles. */
function styleXml({ bold, italic, fontColor, fillColor }: ConditionalStyle): string {
  const font = `${bold === undefined ? "" : `<b val="${bold ? 1 : 0}"/>`}${italic === undefined ? "" : `<i val="${italic ? 1 : 0}"/>`}`
    + (fontColor === undefined ? "" : `<color rgb="${argb(fontColor)}"/>`);
  return (font === "" ? "" : `<font>${font}</font>`) + (fillColor === undefined ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fillColor)}"/><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`);
}

export function differentialFormatsXml({ formats }: DifferentialFormats): string {
  return formats.length === 0 ? '<dxfs count="0"/>' : `<dxfs count="${formats.length}">${formats.join("")}</dxfs>`;
}

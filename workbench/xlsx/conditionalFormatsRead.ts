import type { ConditionalFormatData, ConditionalStyle } from "../workbook/workbookData";
import { resolveColor, type FileColor } from "./fileColor";
import { ruleAreas } from "./ruleAreas";
import { fromRuleFormula } from "./ruleFormula";
import { conditionalOperator } from "./ruleOperators";
import { childAt, childrenNamed, descendantsNamed, flag, type XmlElement } from "./xmlTree";

type ReadRule = Omit<ConditionalFormatData, "id" | "rect"> & { readonly sqref: string };

/** Rules of the sheet and of its x14 extension, by priority. Scales, bars, icons and ranks have no counterpart in the model. */
export function readConditionalFormats(worksheet: XmlElement, dxfs: readonly ConditionalStyle[], theme: readonly string[] | undefined, idPrefix: string): ConditionalFormatData[] {
  const plain = childrenNamed(worksheet, "conditionalFormatting");
  const extended = descendantsNamed(childAt(worksheet, "extLst"), "conditionalFormatting");
  const rules = [...plain, ...extended].flatMap((block) => {
    const sqref = block.attributes["sqref"] ?? childAt(block, "sqref")?.text ?? "";
    return childrenNamed(block, "cfRule").flatMap((rule) => readRule(rule, sqref, dxfs, theme));
  });
  return rules.flatMap(({ sqref, rule, ...rest }) => ruleAreas(sqref).map(({ rect, moved }) => ({ ...rest, rect, rule: movedRule(rule, moved) })))
    .sort((a, b) => a.priority - b.priority).map((format, index) => ({ ...format, id: `${idPrefix}-${index + 1}`, priority: index }));
}

function readRule(element: XmlElement, sqref: string, dxfs: readonly ConditionalStyle[], theme: readonly string[] | undefined): ReadRule[] {
  const formulas = element.children.filter((child) => child.name === "formula" || child.name === "f").map((child) => fromRuleFormula(child.text));
  const [formula1, formula2] = formulas;
  const { type, operator, priority = "1", dxfId } = element.attributes;
  if (formula1 === undefined || type === "colorScale" || type === "dataBar" || type === "iconSet") return [];
  const ownStyle = childAt(element, "dxf");
  return [{
    sqref,
    priority: Number(priority),
    stopIfTrue: flag(element, "stopIfTrue"),
    style: ownStyle ? readConditionalStyle(ownStyle, theme) : (dxfs[Number(dxfId)] ?? {}),
    // Rules about text, blanks and errors carry a formula that says the same.
    rule: type === "cellIs"
      ? { kind: "cellValue", operator: conditionalOperator(operator), formula1, ...(formula2 === undefined ? {} : { formula2 }) }
      : { kind: "custom", formula: formula1.startsWith("=") ? formula1 : `=${formula1}` },
  }];
}

function movedRule(rule: ConditionalFormatData["rule"], moved: (formula: string) => string): ConditionalFormatData["rule"] {
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula) };
  return { ...rule, formula1: moved(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: moved(rule.formula2) }) };
}

export function readConditionalStyle(dxf: XmlElement, theme: readonly string[] | undefined): ConditionalStyle {
  const font = childAt(dxf, "font");
  const pattern = childAt(dxf, "fill", "patternFill");
  const fontColor = color(childAt(font, "color"), theme);
  const fillColor = color(childAt(pattern, "bgColor") ?? childAt(pattern, "fgColor"), theme);
  const bold = childAt(font, "b");
  const italic = childAt(font, "i");
  return {
    ...(fillColor ? { fillColor } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold: flag(bold, "val", true) } : {}),
    ...(italic ? { italic: flag(italic, "val", true) } : {}),
  };
}

function color(element: XmlElement | undefined, theme: readonly string[] | undefined): string | null {
  if (!element) return null;
  const { rgb, theme: slot, tint, indexed } = element.attributes;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return resolveColor({ argb: rgb, theme: number(slot), tint: number(tint), indexed: number(indexed) } satisfies FileColor, theme);
}

import type { Border } from "../workbook/workbookData";

/** Excel.BorderLineStyle and BorderWeight together name one style of a file. */
const fileStyles: readonly (readonly [style: string, weight: string, fileStyle: string])[] = [
  ["Continuous", "Hairline", "hair"], ["Continuous", "Thin", "thin"], ["Continuous", "Medium", "medium"], ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"], ["Dash", "Medium", "mediumDashed"], ["DashDot", "Thin", "dashDot"], ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"], ["DashDotDot", "Medium", "mediumDashDotDot"], ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"], ["SlantDashDot", "Medium", "slantDashDot"],
];

/** Weights a style has not got fall back to its first; null for "None". */
export function fileBorderStyle(border: Border): string | null {
  const ofStyle = fileStyles.filter(([style]) => style === border.style);
  return (ofStyle.find(([, weight]) => weight === border.weight) ?? ofStyle[0])?.[2] ?? null;
}

export function borderFromFileStyle(fileStyle: string, color: string): Border | null {
  const found = fileStyles.find(([, , name]) => name === fileStyle);
  return found ? { style: found[0], weight: found[1], color } : null;
}

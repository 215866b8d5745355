import { BorderStyleTypes } from "#univer";
import type { IBorderData, Nullable } from "#univer";
import type { Border, BorderEdge, CellStyle } from "../workbookData";

const edges = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const satisfies Record<BorderEdge, keyof IBorderData>;

/** Excel says a border by style and weight, files and Univer by one word for both. */
const borderTypes: readonly { readonly type: BorderStyleTypes; readonly style: string; readonly weight: string }[] = [
  { type: BorderStyleTypes.THIN, style: "Continuous", weight: "Thin" },
  { type: BorderStyleTypes.HAIR, style: "Continuous", weight: "Hairline" },
  { type: BorderStyleTypes.MEDIUM, style: "Continuous", weight: "Medium" },
  { type: BorderStyleTypes.THICK, style: "Continuous", weight: "Thick" },
  { type: BorderStyleTypes.DASHED, style: "Dash", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASHED, style: "Dash", weight: "Medium" },
  { type: BorderStyleTypes.DOTTED, style: "Dot", weight: "Thin" },
  { type: BorderStyleTypes.DASH_DOT, style: "DashDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT, style: "DashDot", weight: "Medium" },
  { type: BorderStyleTypes.DASH_DOT_DOT, style: "DashDotDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: "DashDotDot", weight: "Medium" },
  { type: BorderStyleTypes.SLANT_DASH_DOT, style: "SlantDashDot", weight: "Medium" },
  { type: BorderStyleTypes.DOUBLE, style: "Double", weight: "Thick" },
];

export function toUniverBorders(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  return Object.fromEntries(Object.entries(borders).map(([edge, border]) => [edges[edge as BorderEdge], toUniverBorder(border)]));
}

function toUniverBorder({ style, weight, color }: Border): IBorderData["t"] {
  if (style === "None") return null;
  const known = borderTypes.find((type) => type.style === style && type.weight === weight) ?? borderTypes.find((type) => type.style === style);
  return { s: known?.type ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

export function fromUniverBorders(borders: Nullable<IBorderData>): CellStyle["borders"] {
  const set = Object.entries(edges).flatMap(([edge, key]) => {
    const border = borders?.[key];
    const type = borderTypes.find((known) => known.type === border?.s);
    return border && type ? [[edge, { style: type.style, color: border.cl.rgb ?? "#000000", weight: type.weight }] as const] : [];
  });
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

import { BooleanNumber, BorderStyleTypes, RangeThemeStyle, SheetRangeThemeModel } from "#univer";
import type { TableLook } from "./sideStore";
import type { UniverContext } from "./univerContext";

const accent = { fill: "#4472C4", font: "#FFFFFF", band: "#D9E1F2", line: "#8EA9DB" };
const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent.line } };

const header = { bg: { rgb: accent.fill }, cl: { rgb: accent.font }, bl: BooleanNumber.TRUE };
const edges = { bd: { t: line, b: line } };

const themes = {
  banded: { headerRowStyle: header, firstRowStyle: { bg: { rgb: accent.band }, ...edges }, secondRowStyle: edges },
  unbanded: { headerRowStyle: header, firstRowStyle: edges, secondRowStyle: edges },
  none: {},
};

/** The grid draws TableStyleMedium2 for every style but none; the style's name is kept and saved all the same. */
export function themeOf({ style, showBandedRows }: Pick<TableLook, "style" | "showBandedRows">): string {
  if (style === "") return themeName("none");
  return themeName(showBandedRows ? "banded" : "unbanded");
}

export function registerTableThemes({ injector }: UniverContext): void {
  const model = injector.get(SheetRangeThemeModel);
  for (const [name, style] of Object.entries(themes)) model.registerDefaultRangeTheme(new RangeThemeStyle(themeName(name), style));
}

function themeName(name: string): string {
  return `excel-${name}`;
}

import { apiError } from "../apiError";

/** The sixteen colours HTML 4 names, and orange, the documentation's own example (@types/office-js, RangeFill.color). */
const namedColors: Readonly<Record<string, string>> = {
  aqua: "#00FFFF", black: "#000000", blue: "#0000FF", fuchsia: "#FF00FF", gray: "#808080", green: "#008000", lime: "#00FF00", maroon: "#800000",
  navy: "#000080", olive: "#808000", orange: "#FFA500", purple: "#800080", red: "#FF0000", silver: "#C0C0C0", teal: "#008080", white: "#FFFFFF", yellow: "#FFFF00",
};

/** "#RRGGBB", with or without "#", or a name; read back as "#RRGGBB". */
export function htmlColor(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color.trim())?.[1];
  const known = hex ? `#${hex.toUpperCase()}` : namedColors[color.trim().toLowerCase()];
  if (!known) throw apiError("InvalidArgument");
  return known;
}

/** A colour as a file gives it: spelt out, by place in the theme (perhaps lightened or darkened), or in the old palette. */
export type FileColor = { readonly argb?: string | undefined; readonly theme?: number | undefined; readonly tint?: number | undefined; readonly indexed?: number | undefined };

/** dk1, lt1 … of the Office theme, in the order files count them (light before dark, 18.8.3). */
const officeTheme = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"];

/** ECMA-376 part 1, 18.8.27: the default palette; 0–7 repeat 8–15. */
const palette = ("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
  + "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
  + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 "
  + "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333").split(" ");

/** "#RRGGBB", or null for automatic. */
export function resolveColor(color: FileColor | undefined, theme: readonly string[] = officeTheme): string | null {
  if (color === undefined) return null;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme !== undefined ? theme[color.theme] : color.indexed !== undefined ? indexedColor(color.indexed) : undefined;
  return base === undefined ? null : tinted(base, color.tint ?? 0);
}

function indexedColor(index: number): string | undefined {
  return palette[index] === undefined ? undefined : `#${palette[index]}`;
}

/** A negative tint darkens and a positive one lightens, along luminance (18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const targetSpread = 1 - Math.abs(2 * target - 1);
  const scale = spread === 0 ? 0 : targetSpread / spread;
  return `#${[red, green, blue].map((channel) => toHex((channel - lightness) * scale + target)).join("")}`;
}

function toHex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, "0").toUpperCase();
}

export function argb(hex: string): string {
  return `FF${hex.replace("#", "").toUpperCase()}`;
}

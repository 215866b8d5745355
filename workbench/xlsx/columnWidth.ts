/**
 * Widths in a file are counted in digits of the default font, 7 pixels wide in Calibri 11 at 96 dpi, and kept in 256ths
 * (ECMA-376 part 1, 18.3.1.13: width = Truncate(pixels / maximum digit width * 256) / 256). 64 pixels, 48 points, is 9.140625.
 */
const digitWidthPx = 7;
const pxPerPt = 96 / 72;
/** Excel takes no column wider than 255 characters. */
const widest = 255;

export function widthFromPoints(points: number): number {
  return Math.min(widest, Math.trunc((points * pxPerPt / digitWidthPx) * 256) / 256);
}

/** Excel shows whole pixels, so a width read is rounded to one: a quarter of three points. */
export function pointsFromWidth(width: number): number {
  return Math.round(width * digitWidthPx) / pxPerPt;
}

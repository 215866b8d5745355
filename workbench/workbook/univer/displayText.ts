import { numfmt } from "#univer";
import type { CellValue } from "../workbookData";

/** What a cell shows in a column that is wide enough, in the en-US locale. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return numfmt.format(format, roundAsExcel(value, format), { throws: false, overflow: "#####" });
  return numfmt.format(format, value, { throws: false });
}

/**
 * Excel rounds the number as it would be written with 15 significant digits, half away from zero: 1.005 under 0.00 is 1.01.
 * The binary fraction just below it would give 1.00.
 */
function roundAsExcel(value: number, format: string): number {
  const places = decimalPlaces(format);
  if (places === null || !Number.isFinite(value)) return value;
  const [mantissa = "", exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  const rounded = Math.sign(shifted) * Math.round(Math.abs(shifted));
  return Number(`${rounded}e${-places}`);
}

/** Decimal places a plain decimal or per cent format shows; null for formats of another kind, which round nothing here. */
function decimalPlaces(format: string): number | null {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!/[0#?]/.test(bare) || /[dmyhse/]/i.test(bare)) return null;
  const [section = ""] = bare.split(";");
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  return decimals + (section.includes("%") ? 2 : 0);
}

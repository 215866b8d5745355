/** Groups of three set apart by blanks of any width or by dots, then a decimal comma. */
const grouped = /^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const plain = /^\d+(?:,\d+)?$/;

/**
 * A number as it is written in Norwegian and Swedish: "1 234,50", "300.000", "−12,5", "kr 400.000,-".
 * A dot is never a decimal point; what can be read in two ways is null.
 */
export function parseNordicNumber(text: string): number | null {
  const written = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:kr|nok|sek)\.? ?/i, "")
    .replace(/ ?(?:kr|nok|sek|kroner|kronor)\.?$/i, "")
    .replace(/,[-–—]$/, "");
  const sign = /^[-−–+] ?/.exec(written)?.[0] ?? "";
  const digits = written.slice(sign.length);
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  const value = Number(digits.replace(/[ .]/g, "").replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return sign !== "" && !sign.startsWith("+") && value !== 0 ? -value : value;
}

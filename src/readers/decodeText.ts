/**
 * UTF-16 where a byte order mark says so (Excel's "Unicode text") or every second byte is nought, else UTF-8, or
 * Windows-1252 where the bytes are not valid UTF-8: what Excel in the Nordic countries still writes.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

const looksAtBytes = 200;

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const mark = `${bytes[0] ?? ""},${bytes[1] ?? ""}`;
  if (mark === "255,254") return "utf-16le";
  if (mark === "254,255") return "utf-16be";
  const first = bytes.subarray(0, looksAtBytes - looksAtBytes % 2);
  if (first.length < 4 || bytes.length % 2 === 1) return null;
  const isNought = (parity: number) => first.every((byte, index) => index % 2 !== parity || byte === 0);
  if (isNought(1) && !isNought(0)) return "utf-16le";
  return isNought(0) && !isNought(1) ? "utf-16be" : null;
}

/** What Windows-1252 has from 0x80 to 0x9f, where ISO 8859-1 has control characters; Node 20 decodes the one as the other. */
const ownCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => ownCharacters[character.charCodeAt(0) - 0x80] ?? character);
}

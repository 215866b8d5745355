/**
 * UTF-16 where a byte order mark says so (Excel's "Unicode text"), else UTF-8, or Windows-1252 where the bytes are not valid UTF-8:
 * what Excel in the Nordic countries still writes.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${bytes[0] ?? ""},${bytes[1] ?? ""}`;
  if (mark === "255,254") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "254,255") return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

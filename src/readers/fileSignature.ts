export type FileSignature = "zip" | "ole" | "pdf" | "program";

const signatures: readonly (readonly [FileSignature, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["program", [0x4d, 0x5a, 0x90, 0x00]],
  ["program", [0x7f, 0x45, 0x4c, 0x46]],
  ["program", [0xcf, 0xfa, 0xed, 0xfe]],
];

/** What a file says it is by its first bytes, whatever its name says. Null for text and for anything unknown. */
export function fileSignature(bytes: Uint8Array): FileSignature | null {
  return signatures.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

/** Whether the characters stand in an OLE file's list of contents, which is written in UTF-16. */
export function oleHolds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0] ?? 0); start >= 0; start = bytes.indexOf(wanted[0] ?? 0, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

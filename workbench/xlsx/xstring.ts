/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): characters XML cannot carry stand as _xHHHH_, and text that looks like
 * such an escape has its underscore escaped, so that "_x000A_" typed by a user survives.
 */
const unsafe = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

export function encodeXstring(text: string): string {
  return text.replace(unsafe, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** For attributes, where a bare line break would be read back as a space. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replace(/[\n\t]/g, (character) => (character === "\n" ? "_x000A_" : "_x0009_"));
}

export function decodeXstring(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** For text that is no ST_Xstring, such as drawings hold: what XML cannot carry is left out. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "");
}

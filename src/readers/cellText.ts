const oddCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff\ufffe\uffff]/;
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]/g;
const wideSpaces = /[\u00a0\u2000-\u200a\u202f]/g;
const lineBreaks = /\r\n?|\u0085|\u2028|\u2029/g;

/** Trimmed, with plain spaces and \n as the only line break; characters nobody sees (and XML forbids) are dropped. */
export function cellText(written: string): string {
  if (written === "") return written;
  if (!oddCharacters.test(written)) return written.trim();
  return written.replace(lineBreaks, "\n").replace(wideSpaces, " ").replace(invisible, "").trim();
}

const blankMark = /^(?:[-–—.…]+|n\/a|i\/t|ikke aktuelt|ikkje aktuelt|ej aktuellt|not applicable)$/i;

/** How people write that there is nothing to say. */
export function isBlankMark(text: string): boolean {
  return blankMark.test(text);
}

/**
 * Characters in a column name that Univer 0.25.1 takes for syntax even inside brackets, and that Excel marks with an apostrophe or not at all.
 * Within Univer the full-width form stands for each, so that a formula reads the same in the grid and Univer reads it at all.
 */
const syntax = new Set("()[]{}'#@?\",:;!&");
const fullWidthOffset = "（".charCodeAt(0) - "(".charCodeAt(0);

export function toUniverColumn(name: string): string {
  return Array.from(name, (character) => (syntax.has(character) ? shifted(character, fullWidthOffset) : character)).join("");
}

export function fromUniverColumn(name: string): string {
  return Array.from(name, (character) => {
    const plain = shifted(character, -fullWidthOffset);
    return syntax.has(plain) ? plain : character;
  }).join("");
}

function shifted(character: string, offset: number): string {
  return String.fromCharCode(Math.max(0, character.charCodeAt(0) + offset));
}

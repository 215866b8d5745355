/**
 * Univer 0.25.1 takes these characters for syntax in the name of a table, or of a column even inside brackets. Within Univer the full-width
 * form stands for each, so that a formula reads the same in the grid and Univer reads it at all.
 */
const syntaxInTables = new Set("_.\\");
const syntaxInColumns = new Set("()[]{}'#@?\",:;!&");
const fullWidthOffset = "（".charCodeAt(0) - "(".charCodeAt(0);

export function toUniverTable(name: string): string {
  return widen(name, syntaxInTables);
}

export function fromUniverTable(name: string): string {
  return narrow(name, syntaxInTables);
}

export function toUniverColumn(name: string): string {
  return widen(name, syntaxInColumns);
}

export function fromUniverColumn(name: string): string {
  return narrow(name, syntaxInColumns);
}

function widen(name: string, syntax: ReadonlySet<string>): string {
  return Array.from(name, (character) => (syntax.has(character) ? shifted(character, fullWidthOffset) : character)).join("");
}

function narrow(name: string, syntax: ReadonlySet<string>): string {
  return Array.from(name, (character) => {
    const plain = shifted(character, -fullWidthOffset);
    return syntax.has(plain) ? plain : character;
  }).join("");
}

function shifted(character: string, offset: number): string {
  return String.fromCharCode(Math.max(0, character.charCodeAt(0) + offset));
}

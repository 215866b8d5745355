/** The name, or the name with a number, that with none of the endings is taken; it is taken from then on. */
export function freeName(name: string, endings: readonly string[], taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    const files = endings.map((ending) => `${candidate}${ending}`.toLowerCase());
    if (files.some((file) => taken.has(file))) continue;
    for (const file of files) taken.add(file);
    return candidate;
  }
}

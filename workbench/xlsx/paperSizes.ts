import { paperSizes } from "../richApi/objects/paperSizes";

/** Excel.PaperType by the number files use (ECMA-376 part 1, 18.3.1.63, ST paperSize), from 1; Office.js has no name for those after them. */
const paperTypes: readonly string[] = paperSizes;

export function paperNumber(paperType: string): number | undefined {
  const index = paperTypes.findIndex((name) => name.toLowerCase() === paperType.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

export function paperType(number: number): string | undefined {
  return paperTypes[number - 1];
}

import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";

function readingsOf(text: string) {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("not readable");
  return readTables(source.value, { kind: "auto", isoYear: null, language: "nb", accepted: new Set() }).tables;
}

test.each([
  ["Budsjett", (index: number) => `Post x${index}: ${(index % 900) + 100} 000 kr`],
  ["Finansiering", (index: number) => `Stiftelse x${index} gir ${(index % 900) + 100} 000 kroner i 2027.`],
])("what is beyond 20,000 lines of a chapter on money is told of: %s", (title, line) => {
  const lines = Array.from({ length: 20_400 }, (_, index) => line(index));
  const found = readingsOf([title, ...lines, ""].join("\n")).flatMap(({ issues }) => issues).filter(({ code }) => code === "document.lines.beyond");
  expect(found.map(({ params }) => params)).toEqual([{ count: 400, line: 20_002 }]);
});

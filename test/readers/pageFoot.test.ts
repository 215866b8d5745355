import { isPageFoot } from "../../src/readers/sections/pageFoot";
import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";

test.each(["Side 2 av 7", "Granheim kommune – prosjektplan    Side 3 av 12", "Granheim kommun | Projektplan | Sida 2 av 6", "Versjon 2.0    12.02.2026    Side 3 av 6", "Project plan, Page 1 of 9"])("%s is the foot of a page", (line) => {
  expect(isPageFoot(line)).toBe(true);
});

test.each(["Målene er omtalt på side 2 av 7", "Side om side av bygget", "Oppside 2 av 7", "Kostnad\tSide 2 av 7", `${"x".repeat(120)} Side 2 av 7`])("%s is none", (line) => {
  expect(isPageFoot(line)).toBe(false);
});

const grid = ["Aktivitet\tUke 1\t2\t3", "Kai A\tO\tA\tF", "", "Granheim kommune – prosjektplan    Side 3 av 12", "", "Aktivitet\tUke 1\t2\t3", "Kai B\tO\tA\tF", "", "UTFORDRINGER", "- Få båter", "Granheim kommune – prosjektplan    Side 4 av 12", "- Mye vind", "", "3. MAL", "", "- Flere båter i havna"];

test("a foot between the halves of a table, or in a list, is no part of them", () => {
  const source = sourceFromText(grid.join("\n"));
  if (!source.ok) throw new Error("not readable");
  const { tables, issues } = readTables(source.value, { kind: "auto", isoYear: 2025, language: "nb", accepted: new Set() });
  expect(tables.map((table) => [table.kind, "records" in table ? table.records.map(({ fields }) => fields["challenge"]?.text ?? fields["goal"]?.text) : "activities" in table ? table.activities.length : 0]))
    .toEqual([["progressGrid", 2], ["mandate", ["Få båter", "Mye vind"]], ["goals", ["Flere båter i havna"]]]);
  expect(issues).toMatchObject([{ code: "text.furniture.removed", params: { count: 2 } }]);
});

import { sourceFromHtml } from "../../src/readers/readHtml";

function linesOf(html: string): string[] {
  const source = sourceFromHtml(html);
  if (!source.ok) throw new Error("The page is not readable");
  return source.value.lines.map(({ text }) => text);
}

test("items of a list have the bullets and numbers a browser draws, and letters under a number", () => {
  expect(linesOf("<ul><li>Lys</li><li><p>Vann</p></li></ul><ol><li>Bygg<ol><li>Tak</li><li>Vegg</li></ol></li><li>Veg</li></ol><p>Etter</p>"))
    .toEqual(["- Lys", "- Vann", "1. Bygg", "a. Tak", "b. Vegg", "2. Veg", "Etter"]);
});

test("a list goes on from where it says, and its second paragraph is none of its items", () => {
  expect(linesOf('<ol start="4"><li><p>Fire</p><p>mer om fire</p></li><li>Fem</li></ol><ol type="a"><li>A</li></ol><li>utenfor</li>')).toEqual(["4. Fire", "mer om fire", "5. Fem", "a. A", "- utenfor"]);
});

test("an empty item gives nothing, and one in a cell only its text", () => {
  expect(linesOf("<ul><li></li><li>Rest</li></ul>")).toEqual(["- Rest"]);
  const source = sourceFromHtml("<table><tr><td><ul><li>En</li><li>To</li></ul></td><td>b</td></tr></table>");
  expect(source.ok && source.value.tables[0]?.rows[0]?.[0]?.text).toBe("En\nTo");
});

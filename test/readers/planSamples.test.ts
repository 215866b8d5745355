import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { planDocuments } from "../../scripts/samples/planDocuments";
import { planDocx } from "../../scripts/samples/planDocx";
import { planText } from "../../scripts/samples/planText";
import { sourceFromWord } from "../../src/readers/word/readWord";

const sample = (file: string) => readFileSync(resolve(__dirname, "../../samples", file));
const outOfDate = "run npm run samples";

describe.each(planDocuments.map((plan) => [plan.name, plan] as const))("%s", (name, plan) => {
  test("stands in samples/ as it is made", async () => {
    expect(planText(plan) === sample(`${name}.txt`).toString("utf8") ? "" : outOfDate).toBe("");
    expect(Buffer.from(await planDocx(plan)).equals(sample(`${name}.docx`)) ? "" : outOfDate).toBe("");
  });

  test("has in Word what Word documents have: every change, comment and picture is told of, none is in the text", async () => {
    const source = await sourceFromWord(sample(`${name}.docx`));
    if (!source.ok) throw new Error("not readable");
    const pieces = plan.blocks.flatMap((block) => (block.kind === "paragraph" ? block.pieces : [])).filter((piece) => typeof piece !== "string");
    const text = [...source.value.lines.map((line) => line.text), ...source.value.tables.flatMap(({ rows }) => rows.flat().map((cell) => cell.text))].join("\n");
    for (const piece of pieces) {
      if ("deleted" in piece) expect(text).not.toContain(piece.deleted.trim());
      else expect(text).toContain("inserted" in piece ? piece.inserted.trim() : piece.text);
      if ("comment" in piece) expect(text).not.toContain(piece.comment);
    }
    const notes = (source.value.notes ?? []).map(({ code }) => code);
    expect(notes).toContain("source.word.trackedChanges");
    expect(notes).toContain("source.word.comments");
    expect(notes.includes("source.word.images")).toBe(plan.blocks.some(({ kind }) => kind === "picture"));
  });
});

import { sourceFromHtml } from "../src/readers/readHtml";
import { sourceFromText } from "../src/readers/readText";
import { madeDocument } from "../test/score/made/madeDocument";
import { realDocuments } from "../test/score/realDocuments";
import { scoreDocument, together, type DocumentScore } from "../test/score/scoreDocument";
import { scoreLines } from "../test/score/scoreTable";

const [countGiven = "400", detail = ""] = process.argv.slice(2);

function print(title: string, scores: readonly DocumentScore[]): void {
  console.log(`\n${title}`);
  for (const line of scoreLines(together(scores))) console.log(line);
  if (detail === "--remarks") for (const remark of scores.flatMap(({ remarks }) => remarks)) console.log(`  ${remark}`);
}

for (const { input, content, truth, language, isoYear } of realDocuments()) {
  const source = sourceFromText(content);
  if (source.ok) print(input, [scoreDocument(source.value, truth, language, isoYear)]);
}
const made = Array.from({ length: Number(countGiven) }, (_, seed) => madeDocument(seed)).map(({ form, content, truth, language }) => {
  const source = form === "html" ? sourceFromHtml(content) : sourceFromText(content);
  if (!source.ok) throw new Error("A made document is not readable");
  return scoreDocument(source.value, truth, language);
});
print(`${made.length} documents made from what they say`, made);

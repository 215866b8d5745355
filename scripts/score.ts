import { sourceFromText } from "../src/readers/readText";
import { madeDocument } from "../test/score/made/madeDocument";
import { scoreMade, scoreMadeWord } from "../test/score/madeSource";
import { ownDocuments, scoreOwn } from "../test/score/ownDocuments";
import { realDocuments } from "../test/score/realDocuments";
import { scoreDocument, together, type DocumentScore } from "../test/score/scoreDocument";
import { scoreLines } from "../test/score/scoreTable";

const [countGiven = "400", detail = ""] = process.argv.slice(2);
const wordShare = 10;

function print(title: string, scores: readonly DocumentScore[]): void {
  console.log(`\n${title}`);
  for (const line of scoreLines(together(scores))) console.log(line);
  if (detail === "--remarks") for (const remark of scores.flatMap(({ remarks }) => remarks)) console.log(`  ${remark}`);
}

for (const { input, content, truth, language, isoYear } of realDocuments()) {
  const source = sourceFromText(content);
  if (source.ok) print(input, [scoreDocument(source.value, truth, language, isoYear)]);
}
void Promise.all(ownDocuments.map(scoreOwn)).then((own) => print(`${own.length} whole documents of our own, as text and as Word files`, own));
const made = Array.from({ length: Number(countGiven) }, (_, seed) => madeDocument(seed));
print(`${made.length} documents made from what they say, as text and HTML`, made.map(scoreMade));
void Promise.all(made.filter((_, index) => index % wordShare === 0).map(scoreMadeWord)).then((asWord) => print(`${asWord.length} of them as Word files`, asWord));

import { issueId } from "../src/domain/issue";
import { languages } from "../src/domain/language";
import { decodeText } from "../src/readers/decodeText";
import { sourceFromCells } from "../src/readers/readCells";
import { sourceFromDelimited } from "../src/readers/readDelimited";
import { sourceFromHtml } from "../src/readers/readHtml";
import { readTables } from "../src/readers/readTables";
import { sourceFromText } from "../src/readers/readText";
import type { Source } from "../src/readers/source";
import type { Outcome } from "../src/domain/outcome";
import { issueSentence } from "../src/text/translate";
import { madeDocument } from "../test/score/made/madeDocument";
import { fuzzWord } from "./fuzzWord";
import { seeded, type Seeded } from "../test/score/made/seeded";

/**
 * Reads seeded inputs that nobody would send on purpose. A finding without a sentence, a reading that throws, or one that
 * takes too long ends the run with its seed; `npm run fuzz -- 100000 [first seed]`, and Word files by `-- word 2000 [first seed]`.
 */
const isWord = process.argv[2] === "word";
const [countGiven = isWord ? "2000" : "100000", firstGiven = "0"] = process.argv.slice(isWord ? 3 : 2);
const longestMilliseconds = 2_000;

const oddPieces = ["\u0000", "\u202e", "\u0301\u0301\u0301", "\t\t\t", "=1+1", "@SUM(A1)", "<script>alert(1)</script>", "<td colspan=999999>", "\"", "\ud800", "01.02..2013", "1.10", "O A", "Side 3 av 10", "ca 35 mill kroner", "\u05d0\u05d1", "9".repeat(400), "((((((((", "\r", "|", "—", "\u00a0", "…", "a".repeat(3_000)];

function mutated(text: string, random: Seeded): string {
  let changed = text;
  for (let times = random.between(1, 12); times > 0; times--) {
    const at = random.between(0, changed.length);
    const to = Math.min(changed.length, at + random.between(0, 40));
    switch (random.between(0, 4)) {
      case 0: changed = changed.slice(0, at) + changed.slice(to); break;
      case 1: changed = changed.slice(0, at) + random.pick(oddPieces) + changed.slice(at); break;
      case 2: changed = changed.slice(0, at) + changed.slice(at, to).repeat(random.between(2, 5)) + changed.slice(at); break;
      case 3: changed = changed.slice(at) + changed.slice(0, at); break;
      default: changed = changed.replace(/[\t\n]/g, (space) => (random.chance(0.05) ? random.pick([" ", "\n", "\t", ""]) : space));
    }
  }
  return changed;
}

function randomBytes(random: Seeded): Uint8Array {
  return Uint8Array.from({ length: random.between(0, 4_000) }, () => random.between(0, 255));
}

function sourceOf(seed: number, random: Seeded): Outcome<Source> {
  const { content, form } = madeDocument(seed);
  const text = random.chance(0.05) ? decodeText(randomBytes(random)) : mutated(content, random);
  switch (random.between(0, 5)) {
    case 0: return sourceFromHtml(text);
    case 1: return sourceFromDelimited(text);
    case 2: return sourceFromCells(text.split("\n").map((line) => line.split("\t")), { sheet: "Ark1", line: 1, column: 1 });
    default: return form === "html" ? sourceFromHtml(text) : sourceFromText(text);
  }
}

const figures = { inputs: 0, refused: 0, withTables: 0, records: 0, findings: 0, slowestMilliseconds: 0, slowestSeed: 0 };

for (let seed = Number(firstGiven); !isWord && seed < Number(firstGiven) + Number(countGiven); seed++) {
  const random = seeded(seed ^ 0x5eed);
  const language = random.pick(languages);
  const started = process.cpuUsage();
  try {
    const source = sourceOf(seed, random);
    figures.inputs++;
    if (!source.ok) {
      figures.refused++;
      for (const one of source.issues) issueSentence(language, one);
      continue;
    }
    const asRead = readTables(source.value, { kind: "auto", isoYear: random.chance(0.5) ? 2024 : null, language, accepted: new Set() });
    const issues = [...asRead.issues, ...asRead.tables.flatMap((table) => table.issues)];
    readTables(source.value, { kind: "auto", isoYear: 2024, language, accepted: new Set(issues.map(issueId)) });
    for (const one of issues) if (/\{\{|undefined|NaN/.test(issueSentence(language, { ...one, read: "x", proposal: "x" }))) throw new Error(`${one.code} has a sentence with a gap: ${issueSentence(language, one)}`);
    figures.findings += issues.length;
    if (asRead.tables.length > 0) figures.withTables++;
    figures.records += asRead.tables.reduce((sum, table) => sum + ("records" in table ? table.records.length : "risks" in table ? table.risks.length : table.activities.length), 0);
  } catch (error) {
    console.error(`seed ${seed}:`, error);
    process.exit(1);
  }
  const used = process.cpuUsage(started);
  const milliseconds = (used.user + used.system) / 1_000;
  if (milliseconds > figures.slowestMilliseconds) Object.assign(figures, { slowestMilliseconds: Math.round(milliseconds), slowestSeed: seed });
  if (milliseconds > longestMilliseconds) {
    console.error(`seed ${seed} took ${Math.round(milliseconds)} ms`);
    process.exit(1);
  }
}
if (isWord) void fuzzWord(Number(countGiven), Number(firstGiven));
else console.log(figures, `heap ${Math.round(process.memoryUsage().heapUsed / 1_048_576)} MB`);

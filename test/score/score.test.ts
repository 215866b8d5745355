import { tableKinds } from "../../src/readers/tableReading";
import { sourceFromText } from "../../src/readers/readText";
import { madeDocument } from "./made/madeDocument";
import { scoreMade, scoreMadeWord } from "./madeSource";
import { ownDocuments, scoreOwn } from "./ownDocuments";
import { realDocuments } from "./realDocuments";
import { scoreDocument, shareServed, together, type DocumentScore } from "./scoreDocument";

const made = Array.from({ length: 120 }, (_, seed) => madeDocument(seed));
const served = 0.95;

describe("documents made from what they say, in four languages, as text and as HTML", () => {
  const scores = made.map((document) => ({ document, score: scoreMade(document) }));

  test("nothing is wrong in silence", () => {
    const silent = scores.flatMap(({ document, score }) => ([...score.byKind.values()].some(({ silent }) => silent > 0) ? [document.name, ...score.remarks] : []));
    expect(silent).toEqual([]);
  });

  test.each([...together(scores.map(({ score }) => score))])("%s: right, or flagged with the proposal that makes it right", (_kind, score) => {
    expect(shareServed(score)).toBeGreaterThanOrEqual(served);
  });
});

test("as Word files nothing of them is wrong in silence either", async () => {
  const scores = await Promise.all(made.slice(0, 16).map(async (document) => ({ name: document.name, score: await scoreMadeWord(document) })));
  expect(scores.flatMap(({ name, score }) => ([...score.byKind.values()].some(({ silent, missed }) => silent + missed > 0) ? [name, ...score.remarks] : []))).toEqual([]);
});

describe("own whole documents with every kind, as a paste and as a Word file", () => {
  test.each(ownDocuments)("$name: nothing is wrong in silence", async (document) => {
    const { byKind, remarks } = await scoreOwn(document);
    const silent = [...byKind].filter(([, one]) => one.silent > 0).map(([kind]) => kind);
    expect({ silent, remarks: silent.length > 0 ? remarks : [] }).toEqual({ silent: [], remarks: [] });
    expect([...byKind.keys()].filter((kind) => kind !== "facts").sort()).toEqual([...tableKinds].sort());
  });

  test("all together: right, or flagged with the proposal that makes it right", async () => {
    expect(servedOfAll(await Promise.all(ownDocuments.map(scoreOwn)))).toBeGreaterThanOrEqual(served);
  });
});

const real = realDocuments();

(real.length > 0 ? describe : describe.skip)("the real documents", () => {
  test.each(real)("$input: nothing is wrong in silence", ({ content, truth, language, isoYear }) => {
    const source = sourceFromText(content);
    if (!source.ok) throw new Error("The document is not readable");
    const score = scoreDocument(source.value, truth, language, isoYear);
    const silent = [...score.byKind].filter(([, one]) => one.silent > 0).map(([kind]) => kind);
    expect({ silent, remarks: silent.length > 0 ? score.remarks : [] }).toEqual({ silent: [], remarks: [] });
  });

  test("all together: right, or flagged with the proposal that makes it right", () => {
    const scores = real.map(({ content, truth, language, isoYear }) => {
      const source = sourceFromText(content);
      return source.ok ? scoreDocument(source.value, truth, language, isoYear) : null;
    });
    expect(servedOfAll(scores.flatMap((score) => (score ? [score] : [])))).toBeGreaterThanOrEqual(served);
  });
});

function servedOfAll(scores: readonly DocumentScore[]): number {
  const total = [...together(scores).values()].reduce((sum, score) => ({ stand: sum.stand + score.stand, served: sum.served + score.right + score.flaggedRight }), { stand: 0, served: 0 });
  return total.served / total.stand;
}

import { failure, success, type Outcome } from "../../domain/outcome";
import { issue } from "../../domain/issue";
import { fileSignature, oleHolds } from "../fileSignature";
import { createHtmlReader } from "../readHtml";
import type { Source } from "../source";
import { chunkHtml } from "./convertChunk";
import { createListLabels } from "./listLabels";
import { numberedAfter, readPageParts } from "./pageParts";
import { createStrainer, type Strainer } from "./strainDocument";
import { noCounts } from "./wordCounts";
import { largestWordBytes, tooLargeWord } from "./wordLimits";
import { withoutPhantomColumns } from "./phantomColumns";
import { wordNotes } from "./wordNotes";
import { createWordNumbering } from "./wordNumbering";
import { openWordPackage, type WordPackage } from "./wordPackage";
import { WordRefusal } from "./wordRefusal";
import { createWordStyles } from "./wordStyles";

/** Told how much of a file has been read, 0 to 1; the reading goes on when it resolves, and stops when it throws. */
export type ReadingShare = (share: number) => void | Promise<void>;

/** Unpacking and straining take about a fifth of the time, mammoth the rest. */
const strainedShare = 0.2;

/** A .docx or .docm as tables and lines: text as it stands with tracked changes accepted. Nothing in it is run or fetched. */
export async function sourceFromWord(bytes: Uint8Array, onShare: ReadingShare = () => undefined): Promise<Outcome<Source>> {
  try {
    if (bytes.length > largestWordBytes) return failure(tooLargeWord(bytes.length));
    refuseOthers(bytes);
    return await readPackage(await openWordPackage(bytes), onShare);
  } catch (error) {
    if (error instanceof WordRefusal) return failure(error.issue);
    throw error;
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const signature = fileSignature(bytes);
  if (signature === "ole") throw new WordRefusal(oleHolds(bytes, "EncryptedPackage") ? "source.word.encrypted" : oleHolds(bytes, "Workbook") ? "source.file.workbook" : "source.word.oldFormat");
  if (signature !== "zip") throw new WordRefusal("source.word.notDocument");
}

async function readPackage(file: WordPackage, onShare: ReadingShare): Promise<Outcome<Source>> {
  const counts = noCounts();
  const { styles, numbering } = await readStyles(file);
  const strainer = createStrainer(styles, createListLabels(numbering), counts, "document");
  await file.read(file.mainPart, strainer.document, (share) => void onShare(strainedShare * share));
  for (const kind of strainer.referredNotes()) await readRelated(file, `${kind}s`, strainer.notes(kind));
  const body = await readChunks(strainer, (share) => onShare(strainedShare + (1 - strainedShare) * share));
  if (!body.ok) return body;
  const pages = await readPageParts(file, strainer.pages, async (paths) => {
    const page = createStrainer(styles, createListLabels(numbering), counts, "page");
    for (const path of paths) await file.read(path, page.pagePart);
    return readChunks(page, () => undefined);
  });
  if (!pages.ok) return pages;
  const tables = body.value.tables.map(withoutPhantomColumns);
  const pageLines = numberedAfter(pages.value, body.value);
  const notes = wordNotes(counts, file.hasMacros, pageLines);
  if (tables.length + body.value.lines.length + pageLines.length === 0) return failure(issue("error", "source.empty"), ...notes);
  return success({ tables, lines: [...body.value.lines, ...pageLines], notes });
}

async function readChunks(strainer: Strainer, onShare: ReadingShare): Promise<Outcome<Source>> {
  const html = createHtmlReader();
  const chunks = strainer.chunks();
  for (const [index, chunk] of chunks.entries()) {
    await onShare(index / chunks.length);
    const refused = html.write(await chunkHtml(chunk));
    if (refused) return refused;
  }
  return success(html.source());
}

async function readStyles(file: WordPackage) {
  const { styles, visitor: styleVisitor } = createWordStyles();
  await readRelated(file, "styles", styleVisitor);
  const { numbering, visitor: numberingVisitor } = createWordNumbering((id) => styles.numberingOf(id));
  await readRelated(file, "numbering", numberingVisitor);
  return { styles, numbering };
}

async function readRelated({ related, read }: WordPackage, kind: string, visitor: Parameters<WordPackage["read"]>[1]): Promise<void> {
  const path = related.get(kind);
  if (path !== undefined) await read(path, visitor);
}

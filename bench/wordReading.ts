import { sourceFromWord } from "../src/readers/word/readWord";
import { longBody, noise, wordBytes } from "../test/support/wordFiles";
import type { Measurement } from "./measure";

const pages = 500;
const megabyte = 1024 * 1024;
const pictures = 18;

/** A document as large as any that is taken: five hundred pages of text and tables, and pictures up to the limit. */
export async function wordReading(): Promise<readonly Measurement[]> {
  const files = Object.fromEntries(Array.from({ length: pictures }, (_, index) => [`word/media/image${index}.png`, noise(megabyte, index + 1)]));
  const bytes = await wordBytes({ body: longBody(pages), files });
  const before = process.memoryUsage().rss;
  const started = performance.now();
  let peak = before;
  const source = await sourceFromWord(bytes, () => { peak = Math.max(peak, process.memoryUsage().rss); });
  if (!source.ok || source.value.tables.length !== pages) throw new Error("the bench's document was read wrongly");
  const note = `${(bytes.length / megabyte).toFixed(1)} MB, ${pages} pages, ${source.value.lines.length} lines and ${source.value.tables.length} tables`;
  return [
    { name: "reading the largest Word file", value: (performance.now() - started) / 1_000, unit: "s", note },
    { name: "memory it takes", value: Math.round((peak - before) / megabyte), unit: "MB more than before", note },
  ];
}

import { issue, type Issue } from "../../domain/issue";

const bytesPerMegabyte = 1024 * 1024;

const largestWordMegabytes = 20;
export const largestWordBytes = largestWordMegabytes * bytesPerMegabyte;

export function tooLargeWord(bytes: number): Issue {
  return issue("error", "source.word.tooLarge", { params: { megabytes: Math.ceil(bytes / bytesPerMegabyte), limitMegabytes: largestWordMegabytes } });
}

/** Of the parts that are read, unpacked. Word's own text packs ten to twenty times. */
export const largestUnpackedMegabytes = 200;
export const largestUnpackedBytes = largestUnpackedMegabytes * bytesPerMegabyte;

/** Word writes fifteen to thirty parts, and one for each picture. */
export const mostPackageEntries = 20_000;

/** Word itself stops at tables twenty deep: nine elements each with what wraps them. */
export const deepestXml = 400;

/** 500 pages of nothing but table cells are half of it. */
export const mostParagraphs = 500_000;

/** What mammoth is given at a time, in characters of XML: more takes longer a paragraph, and memory. */
export const chunkLength = 250_000;
/** A row of a table cannot be given in parts. */
export const longestChunk = 4_000_000;

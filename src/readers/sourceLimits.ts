import { issue, type Issue } from "../domain/issue";
import { failure, type Outcome } from "../domain/outcome";

const bytesPerMegabyte = 1024 * 1024;

export const largestSourceBytes = 5 * bytesPerMegabyte;

/** A table as large as a sheet can show at once several times over; a few merged cells of HTML can ask for billions. */
export const mostCells = 1_000_000;

/** UTF-8 bytes of the text, counted without making them. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Null when the text may be read: some text, and no more of it than the limit. */
export function refusal(text: string): Outcome<never> | null {
  if (text.length * 3 > largestSourceBytes) {
    const bytes = text.length > largestSourceBytes ? text.length : byteLength(text);
    if (bytes > largestSourceBytes) return failure(tooLarge(bytes));
  }
  return /\S/.test(text) ? null : failure(issue("error", "source.empty"));
}

export function tooLarge(bytes: number): Issue {
  return issue("error", "source.tooLarge", { params: { megabytes: Math.ceil(bytes / bytesPerMegabyte), limitMegabytes: largestSourceBytes / bytesPerMegabyte } });
}

export function tooManyCells(): Outcome<never> {
  return failure(issue("error", "source.tooManyCells", { params: { limit: mostCells } }));
}

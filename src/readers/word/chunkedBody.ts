import { chunkLength, longestChunk } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";

/** A stretch of the document's body. A table too long for one stretch is cut between two rows. */
export type BodyChunk = { readonly xml: string; readonly continuesTable: boolean; readonly leavesTableOpen: boolean };

/** Where strained XML goes: into the body, or for a while into a row, a text box or a note that is put in place when it is whole. */
export type ChunkedBody = {
  write(xml: string): void;
  hold(): void;
  release(): string;
  isHolding(): boolean;
  /** Between two blocks of the body itself. */
  endBlock(): void;
  /** A whole row of a table of the body; it may be cut off from the row before where no merged cell reaches across. */
  writeRow(xml: string, mayCutBefore: boolean): void;
  chunks(): readonly BodyChunk[];
};

export function createChunkedBody(): ChunkedBody {
  const done: BodyChunk[] = [];
  const held: string[][] = [];
  let body: string[] = [];
  let length = 0;
  let continuesTable = false;

  function write(xml: string): void {
    const holder = held.at(-1);
    if (holder) {
      holder.push(xml);
      return;
    }
    body.push(xml);
    length += xml.length;
    if (length > longestChunk) throw new WordRefusal("source.word.partTooLarge");
  }

  function finishChunk(leavesTableOpen: boolean): void {
    if (body.length > 0) done.push({ xml: body.join(""), continuesTable, leavesTableOpen });
    body = [];
    length = 0;
    continuesTable = leavesTableOpen;
  }

  return {
    write,
    hold() {
      held.push([]);
    },
    release() {
      return (held.pop() ?? []).join("");
    },
    isHolding: () => held.length > 0,
    endBlock() {
      if (held.length === 0 && length >= chunkLength) finishChunk(false);
    },
    writeRow(xml, mayCutBefore) {
      if (mayCutBefore && length >= chunkLength) {
        write("</w:tbl>");
        finishChunk(true);
        write("<w:tbl>");
      }
      write(xml);
    },
    chunks() {
      finishChunk(false);
      return done;
    },
  };
}

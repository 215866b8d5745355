import type { JSZipObject } from "jszip";
import { largestUnpackedBytes, largestUnpackedMegabytes } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";

/** What may still be unpacked of a file, all its parts together. */
export type UnpackBudget = { bytesLeft: number };

/** What JSZip has for every entry it has loaded, and its types leave out. */
type LoadedEntry = {
  readonly _data: { readonly uncompressedSize: number };
  internalStream(type: "uint8array"): PartStream;
};

type PartStream = {
  on(event: "data", listener: (chunk: Uint8Array) => void): PartStream;
  on(event: "end", listener: () => void): PartStream;
  on(event: "error", listener: (error: Error) => void): PartStream;
  resume(): PartStream;
  pause(): PartStream;
};

export function unpackBudget(): UnpackBudget {
  return { bytesLeft: largestUnpackedBytes };
}

function tooLarge(): WordRefusal {
  return new WordRefusal("source.word.unpacksTooLarge", { limitMegabytes: largestUnpackedMegabytes });
}

/**
 * Unpacks a part piece by piece as text. What the zip says of its size stops it beforehand, what comes out stops it
 * on the way: a zip bomb says what it likes.
 */
export function unpackText(entry: JSZipObject, budget: UnpackBudget, write: (text: string, share: number) => void): Promise<void> {
  const { _data: { uncompressedSize: declared }, ...loaded } = { _data: (entry as unknown as LoadedEntry)._data, stream: (entry as unknown as LoadedEntry).internalStream("uint8array") };
  return new Promise((resolve, reject) => {
    if (declared > budget.bytesLeft) {
      reject(tooLarge());
      return;
    }
    const decode = textDecoder();
    let unpacked = 0;
    const stop = (error: unknown) => {
      loaded.stream.pause();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    let stopped = false;
    loaded.stream
      .on("data", (chunk) => {
        if (stopped) return;
        try {
          unpacked += chunk.length;
          budget.bytesLeft -= chunk.length;
          if (budget.bytesLeft < 0) throw tooLarge();
          write(decode(chunk), declared > 0 ? Math.min(1, unpacked / declared) : 1);
        } catch (error) {
          stopped = true;
          stop(error);
        }
      })
      .on("error", () => reject(new WordRefusal("source.word.broken")))
      .on("end", () => { if (!stopped) resolve(); })
      .resume();
  });
}

import type { JSZipObject } from "jszip";
import { largestUnpackedBytes, largestUnpackedMegabytes } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";

/** What may still be unpacked of a file, all its parts together. */
export type UnpackBudget = { bytesLeft: number };

export function unpackBudget(): UnpackBudget {
  return { bytesLeft: largestUnpackedBytes };
}

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

const tooLarge = () => new WordRefusal("source.word.unpacksTooLarge", { limitMegabytes: largestUnpackedMegabytes });

/**
 * Unpacks a part piece by piece, as text. What the zip says of its size stops it beforehand, what really comes out
 * stops it on the way: a zip bomb says what it likes. `share` is how much of the part has come, 0 to 1.
 */
export function unpackText(entry: JSZipObject, budget: UnpackBudget, write: (text: string, share: number) => void): Promise<void> {
  const loaded = entry as unknown as LoadedEntry;
  const declared = loaded._data.uncompressedSize;
  if (declared > budget.bytesLeft) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const stream = loaded.internalStream("uint8array");
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    let unpacked = 0;
    let stopped = false;

    function take(chunk: Uint8Array): void {
      unpacked += chunk.length;
      budget.bytesLeft -= chunk.length;
      if (budget.bytesLeft < 0) throw tooLarge();
      decoder ??= new TextDecoder(encodingOf(chunk));
      write(decoder.decode(chunk, { stream: true }), Math.min(1, unpacked / Math.max(1, declared)));
    }

    function stop(error: unknown): void {
      stopped = true;
      stream.pause();
      reject(error instanceof Error ? error : new Error(String(error)));
    }

    stream
      .on("data", (chunk) => {
        if (stopped) return;
        try {
          take(chunk);
        } catch (error) {
          stop(error);
        }
      })
      .on("error", () => stop(new WordRefusal("source.word.broken")))
      .on("end", () => { if (!stopped) resolve(); })
      .resume();
  });
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

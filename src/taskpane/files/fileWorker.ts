import { readFileSource } from "../../actions/readFileSource";
import type { FileAnswer, FileRequest } from "./fileWorkerMessage";

/** The script of the worker: reads one file beside the pane, which goes on answering the user. */
const leastStep = 0.01;

function answer(message: FileAnswer): void {
  self.postMessage(message);
}

async function read({ name, bytes }: FileRequest): Promise<void> {
  let told = 0;
  const outcome = await readFileSource(name, bytes, (share) => {
    if (share - told < leastStep) return;
    told = share;
    answer({ kind: "share", share });
  });
  answer({ kind: "read", outcome });
}

self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  // A rejection would be nobody's: as an error it reaches the pane.
  read(data).catch((error: unknown) => setTimeout(() => { throw error; }));
});
answer({ kind: "ready" });

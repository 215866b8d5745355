import { readFileSource } from "../../actions/readFileSource";
import { issue } from "../../domain/issue";
import { failure, type Outcome } from "../../domain/outcome";
import type { Source } from "../../readers/source";
import type { FileAnswer, FileRequest } from "./fileWorkerMessage";
import { startFileWorker } from "./startFileWorker";

export type FileReading = {
  /** Null when the reading was stopped. */
  readonly outcome: Promise<Outcome<Source> | null>;
  stop(): void;
};

/** Reads a file in a worker, or where none starts in the pane itself, with a pause after each stretch. */
export function readFileApart(request: FileRequest, onShare: (share: number) => void): FileReading {
  const worker = startFileWorker();
  if (!worker) return readHere(request, onShare);
  let here: FileReading | null = null;
  let settle: (outcome: Outcome<Source> | null) => void = () => undefined;
  const outcome = new Promise<Outcome<Source> | null>((resolve) => { settle = resolve; });
  let isReady = false;

  function finish(result: Outcome<Source> | null): void {
    worker?.terminate();
    settle(result);
  }

  function fail(): void {
    if (isReady) finish(failure(issue("error", "source.file.stopped")));
    else {
      worker?.terminate();
      here = readHere(request, onShare);
      void here.outcome.then(settle);
    }
  }

  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail();
  });
  worker.addEventListener("messageerror", fail);
  worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
    if (data.kind === "ready") {
      isReady = true;
      worker.postMessage(request, [request.bytes.buffer]);
    } else if (data.kind === "share") onShare(data.share);
    else finish(data.outcome);
  });
  return {
    outcome,
    stop() {
      here?.stop();
      finish(null);
    },
  };
}

const stopped = Symbol("stopped");

function readHere({ name, bytes }: FileRequest, onShare: (share: number) => void): FileReading {
  let isStopped = false;
  const reading = readFileSource(name, bytes, async (share) => {
    onShare(share);
    await new Promise((resolve) => { setTimeout(resolve); });
    if (isStopped) throw stopped;
  });
  return {
    outcome: reading.catch((error: unknown) => {
      if (error === stopped) return null;
      return failure(issue("error", "source.file.stopped"));
    }),
    stop() {
      isStopped = true;
    },
  };
}

import { useCallback, useEffect, useRef, useState } from "react";
import { refusedForSize } from "../../actions/readFileSource";
import { issue, type Issue } from "../../domain/issue";
import type { Source } from "../../readers/source";
import { readFileApart, type FileReading } from "./readFileApart";

/** What tells one file from another without opening it. */
export type FileName = { readonly name: string; readonly size: number; readonly modified: number };

export type ReadFile = FileName & { readonly source: Source };

export type FileReadingState =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly file: FileName; readonly share: number }
  | { readonly status: "stopped"; readonly file: FileName }
  | { readonly status: "failed"; readonly file: FileName; readonly issues: readonly Issue[] };

/** Reads one file at a time; another file, a stop or leaving the screen ends the reading before it. */
export function useFileReading(onRead: (file: ReadFile) => void) {
  const [state, setState] = useState<FileReadingState>({ status: "idle" });
  const latest = useRef(0);
  const reading = useRef<FileReading | null>(null);

  const end = useCallback(() => {
    latest.current += 1;
    reading.current?.stop();
    reading.current = null;
  }, []);
  useEffect(() => end, [end]);

  const read = useCallback(async (chosen: File) => {
    end();
    const mine = latest.current;
    const isCurrent = () => mine === latest.current;
    const file = { name: chosen.name, size: chosen.size, modified: chosen.lastModified };
    const fail = (issues: readonly Issue[]) => setState({ status: "failed", file, issues });
    const refused = refusedForSize(file.name, file.size);
    if (refused && !refused.ok) {
      fail(refused.issues);
      return;
    }
    setState({ status: "reading", file, share: 0 });
    const bytes = await bytesOf(chosen);
    if (!isCurrent()) return;
    if (!bytes) {
      fail([issue("error", "source.file.unreadable")]);
      return;
    }
    const apart = readFileApart({ name: file.name, bytes }, (share) => { if (isCurrent()) setState({ status: "reading", file, share }); });
    reading.current = apart;
    const outcome = await apart.outcome;
    if (!isCurrent() || !outcome) return;
    if (outcome.ok) {
      setState({ status: "idle" });
      onRead({ ...file, source: outcome.value });
    } else fail(outcome.issues);
  }, [end, onRead]);

  const stop = useCallback(() => {
    end();
    setState((now) => (now.status === "reading" ? { status: "stopped", file: now.file } : now));
  }, [end]);

  return { state, read, stop };
}

/** Null where the file cannot be fetched: moved, locked, or a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

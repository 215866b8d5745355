/** A file of our own, never a blob: a strict content policy allows the one and not the other. Null where no worker can be had. */
export function startFileWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(/* webpackChunkName: "fileWorker" */ new URL("./fileWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}

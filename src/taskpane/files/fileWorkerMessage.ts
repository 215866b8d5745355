import type { Outcome } from "../../domain/outcome";
import type { Source } from "../../readers/source";

/** To the worker: the file to read. */
export type FileRequest = { readonly name: string; readonly bytes: Uint8Array };

/** From the worker: that it stands ready, how far it has come, and what it read. */
export type FileAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "read"; readonly outcome: Outcome<Source> };

import type { SourceInput } from "./readSource";

export const fileExtensions = [".docx", ".docm", ".txt", ".csv", ".tsv", ".html", ".htm"] as const;

/** With its point, in small letters; "" where the name has none. */
export function fileExtension(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? "";
}

export function isWord(extension: string): boolean {
  return extension === ".docx" || extension === ".docm";
}

/** Null where the name is not that of a text that is read. */
export function textInput(extension: string, text: string): SourceInput | null {
  switch (extension) {
    case ".txt": return { kind: "text", text };
    case ".tsv": return { kind: "delimited", text, delimiter: "\t" };
    case ".csv": return { kind: "delimited", text };
    case ".html": case ".htm": return { kind: "html", html: text, text: "" };
    default: return null;
  }
}

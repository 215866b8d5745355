import { childrenNamed, type XmlElement } from "./xmlTree";
import { decodeXstring } from "./xstring";

/** Rich text becomes plain; reading aids (rPh) are left out. */
export function readSharedStrings(table: XmlElement | null): string[] {
  return childrenNamed(table ?? undefined, "si").map((item) => decodeXstring(item.children
    .flatMap((child) => (child.name === "t" ? [child.text] : child.name === "r" ? childrenNamed(child, "t").map((run) => run.text) : [])).join("")));
}

import { attributeOf, isOn, type XmlAttributes } from "./readXml";
import type { WordCounts } from "./wordCounts";

export type ContentControls = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Whether an element is left out with what it holds. */
  leavesOut(name: string): boolean;
};

type Control = { isPlaceholder: boolean; isContents: boolean };

/** What a field nobody has filled in says; its rows and cells hold their places. */
const sayings = new Set(["w:p", "w:r", "w:tbl"]);

/** Fields of a template: those nobody has filled in hold only what Word writes there itself, as does a table of contents. */
export function createContentControls(counts: WordCounts): ContentControls {
  const controls: Control[] = [];
  return {
    open(name, attributes) {
      if (name === "w:sdt") controls.push({ isPlaceholder: false, isContents: false });
      const control = controls.at(-1);
      if (!control) return;
      if (name === "w:showingPlcHdr") control.isPlaceholder = isOn(attributes);
      if (name === "w:docPartGallery") control.isContents = attributeOf(attributes, "val") === "Table of Contents";
      if (name === "w:sdtContent" && control.isPlaceholder) counts.placeholders++;
    },
    close(name) {
      if (name === "w:sdt") controls.pop();
    },
    leavesOut(name) {
      if (name !== "w:sdtContent") return sayings.has(name) && controls.some(({ isPlaceholder }) => isPlaceholder);
      const isContents = controls.at(-1)?.isContents === true;
      if (isContents) counts.contentsLines++;
      return isContents;
    },
  };
}

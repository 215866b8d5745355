import { attributeOf, isOn, type XmlAttributes } from "./readXml";
import type { WordCounts } from "./wordCounts";

export type ContentControls = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Whether what the innermost control holds is left out; it is counted then. */
  leavesOut(): boolean;
};

type Control = { isPlaceholder: boolean; isContents: boolean };

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
    },
    close(name) {
      if (name === "w:sdt") controls.pop();
    },
    leavesOut() {
      const control = controls.at(-1);
      if (control?.isPlaceholder) counts.placeholders++;
      else if (control?.isContents) counts.contentsLines++;
      return control?.isPlaceholder === true || control?.isContents === true;
    },
  };
}

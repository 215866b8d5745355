import { pageNumberMark } from "./pageNumbers";
import { attributeOf, isOn, type XmlAttributes } from "./readXml";
import type { WordCounts } from "./wordCounts";

export type StrainedFields = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** True where the text is the field's own instruction. */
  text(text: string): boolean;
  /** Within the number of a page. */
  isMuted(): boolean;
  /** What a page's number has begun and not ended does not reach into the next paragraph. */
  endParagraph(): void;
};

type Field = { instruction: string; isResult: boolean; box: boolean | null; readonly choices: string[]; chosen: number; readonly saidBefore: number };

/** What is said in the document so far, and how something is added to it. */
type Saying = { readonly length: () => number; readonly add: (text: string) => void };

const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)(?![A-Z])/i;
/** Word sets these to the day the document is opened. */
const today = /^\s*(?:DATE|TIME)(?![A-Z])/i;

/** Boxes to tick and lists to choose from, which say nothing as text; dates that move; and, where `leavesPagesOut`, page numbers. */
export function createStrainedFields(said: Saying, counts: WordCounts, leavesPagesOut: boolean): StrainedFields {
  const open: Field[] = [];
  let inInstruction = false;
  let inBox = false;

  const isPageNumber = ({ instruction }: Field) => leavesPagesOut && pageNumber.test(instruction);

  function begin(instruction: string): Field {
    const field = { instruction, isResult: false, box: null, choices: [], chosen: 0, saidBefore: said.length() };
    open.push(field);
    return field;
  }

  function separate(field: Field): void {
    field.isResult = true;
    if (today.test(field.instruction)) counts.movingDates++;
  }

  function end(): void {
    const field = open.pop();
    if (!field) return;
    if (isPageNumber(field)) countPage();
    else if (said.length() > field.saidBefore) return;
    else if (field.box !== null) said.add(field.box ? "☒" : "☐");
    else said.add(field.choices[field.chosen] ?? "");
  }

  function countPage(): void {
    counts.pageNumbers++;
    said.add(pageNumberMark);
  }

  return {
    open(name, attributes) {
      const field = open.at(-1);
      switch (name) {
        case "w:fldChar": {
          const type = attributeOf(attributes, "fldCharType");
          if (type === "begin") begin("");
          else if (type === "separate" && field) separate(field);
          else if (type === "end") end();
          break;
        }
        case "w:fldSimple": separate(begin(attributeOf(attributes, "instr") ?? "")); break;
        case "w:instrText": inInstruction = true; break;
        case "w:pgNum": if (leavesPagesOut) countPage(); break;
        case "w:checkBox": inBox = true; if (field) field.box = false; break;
        case "w:checked": if (inBox && field) field.box = isOn(attributes); break;
        case "w:default": case "w:result":
          if (inBox && field) field.box = isOn(attributes);
          else if (field) field.chosen = Number(attributeOf(attributes, "val") ?? 0);
          break;
        case "w:listEntry": field?.choices.push(attributeOf(attributes, "val") ?? ""); break;
      }
    },
    close(name) {
      if (name === "w:fldSimple") end();
      else if (name === "w:instrText") inInstruction = false;
      else if (name === "w:checkBox") inBox = false;
    },
    text(text) {
      const field = open.at(-1);
      if (inInstruction && field) field.instruction += text;
      return inInstruction;
    },
    isMuted: () => open.some((field) => field.isResult && isPageNumber(field)),
    endParagraph() {
      while (open.some(isPageNumber)) open.pop();
    },
  };
}

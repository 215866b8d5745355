import { isOcrReading } from "../../../domain/ocr/ocrReading";
import { headingIndex } from "../../records/headingIndex";
import { activityColumns, kindColumn, milestoneColumns, type MilestoneField } from "./milestoneColumns";

const columns = { ...activityColumns, planned: milestoneColumns.planned };
const index = headingIndex(columns);
const mostWords = 12;
const longestName = 4;

/** The fields a line's headings name, in their order, where it is nothing but headings: "Nr. [Aktivitet Ferdig dato". */
export function lineHeader(text: string): MilestoneField[] | null {
  const words = text.toLowerCase().split(/\s+/).map((word) => word.replace(/^[[|¦!(*]+|[\]|¦:;.,)*]+$/g, "")).filter((word) => word !== "");
  if (words.length < 2 || words.length > mostWords) return null;
  const fields: MilestoneField[] = [];
  for (let at = 0; at < words.length; ) {
    const found = headingAt(words, at, fields);
    if (!found) return null;
    if (found.field !== null) fields.push(found.field);
    at += found.length;
  }
  return fields.includes("milestone") ? fields : null;
}

function headingAt(words: readonly string[], at: number, taken: readonly MilestoneField[]): { readonly field: MilestoneField | null; readonly length: number } | null {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const written = words.slice(at, at + length).join(" ");
    const [found] = [...(index.byWording.get(written) ?? []), ...(index.byFirstLetter.get(written[0] ?? "") ?? []).filter(({ name }) => isOcrReading(name, written))]
      .filter(({ field }) => !taken.some((one) => one === field)).sort((first, second) => first.order - second.order);
    if (found) return { field: found.field === kindColumn ? null : (found.field as MilestoneField), length };
  }
  return words[at] === "og" || words[at] === "och" || words[at] === "and" || words[at] === "/" ? { field: null, length: 1 } : null;
}

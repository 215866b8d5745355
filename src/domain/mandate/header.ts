import * as z from "zod/mini";
import { answerDate, answerText } from "./answerFields";
import { answerLeaf } from "./answerLeaf";

/** Longer titles do not fit the heading of a sheet, nor the footer of its pages. */
const longestTitle = 120;

/** Goes into the names of sheets and tables beside other subprojects. */
const longestShortName = 12;

function title(required: boolean, longest = longestTitle) {
  return answerLeaf((text, refuse): string => {
    if (required && text === "") refuse("answer.required");
    if (text.length > longest) refuse("answer.text.tooLong", { length: text.length, allowed: longest });
    return text;
  }, { kind: "text", longest, required });
}

export const headerShape = {
  project: title(false),
  subproject: title(true),
  shortName: title(false, longestShortName),
  organisation: title(false),
  version: title(false, 20),
  date: answerDate(),
  discussedBy: answerText(),
  approvedBy: answerText(),
};

export const header = z.strictObject(headerShape);

export type MandateHeader = Readonly<z.output<typeof header>>;

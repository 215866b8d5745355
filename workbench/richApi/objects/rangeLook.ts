import { z } from "zod";
import { flag, nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { htmlColor } from "../rules/htmlColor";
import { requireUnprotected } from "../rules/sheetProtection";
import { setUniformStyle, uniformStyle } from "../rules/uniformStyle";

const { method, property } = membersOf<LiveRange>();

/** No fill reads as white and mixed fills as "" (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format). */
export const rangeFill: BoundType<LiveRange> = defineType({
  name: "RangeFill",
  members: {
    color: property(uniformStyle("fillColor", "#FFFFFF", ""), text, (range, color, session) => setUniformStyle(range, { fillColor: htmlColor(color) }, session)),
    clear: method(nothing, (range, _none, session) => setUniformStyle(range, { fillColor: null }, session)),
  },
});

/** One to 409 points, in halves (support.microsoft.com, "Change the font size"). */
const fontSize = z.number().min(1).max(409).multipleOf(0.5);
const underlines = z.enum(["None", "Single"]);

export const rangeFont: BoundType<LiveRange> = defineType({
  name: "RangeFont",
  members: {
    bold: property(uniformStyle("bold", false), flag, (range, bold, session) => setUniformStyle(range, { bold }, session)),
    italic: property(uniformStyle("italic", false), flag, (range, italic, session) => setUniformStyle(range, { italic }, session)),
    underline: property(
      (range, session) => {
        const underlined = uniformStyle("underline", false)(range, session);
        return underlined === null ? null : underlined ? "Single" : "None";
      },
      underlines,
      (range, underline, session) => setUniformStyle(range, { underline: underline === "Single" }, session),
    ),
    color: property(uniformStyle("fontColor", "#000000", ""), text, (range, color, session) => setUniformStyle(range, { fontColor: htmlColor(color) }, session)),
    size: property(uniformStyle("fontSize", 11), fontSize, (range, size, session) => setUniformStyle(range, { fontSize: size }, session)),
    name: property(uniformStyle("fontName", "Calibri"), text.min(1), (range, name, session) => setUniformStyle(range, { fontName: name }, session)),
  },
});

/** Which cells take content while the sheet is protected; it can only be changed while it is not. */
export const formatProtection: BoundType<LiveRange> = defineType({
  name: "FormatProtection",
  members: {
    locked: property(uniformStyle("locked", true), flag, (range, locked, session) => {
      requireUnprotected(session, placeOf(range, session).sheetId);
      setUniformStyle(range, { locked }, session);
    }),
  },
});

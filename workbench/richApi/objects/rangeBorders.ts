import { z } from "zod";
import type { Border } from "../../workbook/workbookData";
import { text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { type BorderIndex, borderIndexes, bordersOf, noBorder, setBorders } from "../rules/borderEdges";
import { htmlColor } from "../rules/htmlColor";

type BorderTarget = { readonly range: LiveRange; readonly index: BorderIndex };

const { method } = membersOf<LiveRange>();
const { property, readOnly } = membersOf<BorderTarget>();

/** The edges of a range and the lines inside it. Diagonals are answered ApiNotFound by being no index here. */
export const rangeBorderCollection: BoundType<LiveRange> = defineType({
  name: "RangeBorderCollection",
  members: {
    getItem: method(z.tuple([z.enum(borderIndexes)]), (range, [index]) => rangeBorder.of({ range, index })),
  },
});

export const rangeBorder: BoundType<BorderTarget> = defineType({
  name: "RangeBorder",
  members: {
    sideIndex: readOnly(({ index }) => index),
    style: property(
      (target, session) => shared(target, session, (border) => border.style),
      z.enum(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]),
      (target, style, session) => change(target, session, (border) => ({ ...border, style })),
    ),
    weight: property(
      (target, session) => shared(target, session, (border) => border.weight),
      z.enum(["Hairline", "Thin", "Medium", "Thick"]),
      (target, weight, session) => change(target, session, (border) => ({ ...drawn(border), weight })),
    ),
    color: property(
      (target, session) => shared(target, session, (border) => border.color),
      text,
      (target, color, session) => change(target, session, (border) => ({ ...drawn(border), color: htmlColor(color) })),
    ),
  },
});

function shared({ range, index }: BorderTarget, session: HostSession, of: (border: Border) => string): string | null {
  const found = bordersOf(placeOf(range, session), index, session).map((border) => of(border ?? noBorder));
  return found.every((value) => value === found[0]) ? (found[0] ?? of(noBorder)) : null;
}

function change({ range, index }: BorderTarget, session: HostSession, next: (border: Border) => Border): void {
  setBorders(placeOf(range, session), index, session, (border) => next(border ?? noBorder));
}

/** Giving a border a colour or weight draws it. */
function drawn(border: Border): Border {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}

import { z } from "zod";
import { formatAddress } from "../address";
import { apiError } from "../apiError";
import { nothing, wholeNumber } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { LiveRange } from "../liveRange";
import { placeOf, sheetInfo } from "../rangeTarget";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeCellMembers } from "./rangeCells";
import { rangeChangeMembers } from "./rangeChanges";
import { rangeFormat } from "./rangeFormat";
import { rangeNeighbourMembers } from "./rangeNeighbours";
import { worksheet } from "./worksheet";

const { link, method, readOnly } = membersOf<LiveRange>();

/** cellCount beyond 2^31-1 is -1 (@types/office-js, Range.cellCount). */
const maxCellCount = 2 ** 31 - 1;

export const range: BoundType<LiveRange> = defineType({
  name: "Range",
  members: {
    address: readOnly((target, session) => formatAddress(sheetInfo(session, target.sheetId).name, placeOf(target, session).rect)),
    rowIndex: readOnly((target, session) => placeOf(target, session).rect.row),
    columnIndex: readOnly((target, session) => placeOf(target, session).rect.column),
    rowCount: readOnly((target, session) => placeOf(target, session).rect.rowCount),
    columnCount: readOnly((target, session) => placeOf(target, session).rect.columnCount),
    cellCount: readOnly((target, session) => {
      const { rect } = placeOf(target, session);
      const count = rect.rowCount * rect.columnCount;
      return count > maxCellCount ? -1 : count;
    }),
    worksheet: link((target, session) => worksheet.of({ sheetId: sheetInfo(session, target.sheetId).id })),
    format: link((target) => rangeFormat.of(target)),
    dataValidation: link((target) => dataValidation.of(target)),
    conditionalFormats: link((target) => conditionalFormatCollection.of(target)),
    ...rangeCellMembers,
    ...rangeNeighbourMembers,
    ...rangeChangeMembers,
    _KeepReference: method(nothing, (target, _none, session) => { session.ranges.keep(target); }),
    /** office.js asks before it splits a big write into rows, so that a wrong shape fails before anything is written. */
    _ValidateArraySize: method(z.tuple([wholeNumber, wholeNumber]), (target, [rows, columns], session) => {
      const { rect } = placeOf(target, session);
      if (rows !== rect.rowCount || columns !== rect.columnCount) throw apiError("InvalidArgument");
    }),
  },
});

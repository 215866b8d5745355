import { z } from "zod";
import { apiError } from "../apiError";
import { optional, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import { sheetInfo } from "../rangeTarget";
import type { SheetTarget } from "./worksheet";

const { method, readOnly } = membersOf<SheetTarget>();

const protectionOptions = z.strictObject({
  allowAutoFilter: z.boolean(), allowDeleteColumns: z.boolean(), allowDeleteRows: z.boolean(), allowEditObjects: z.boolean(), allowEditScenarios: z.boolean(),
  allowFormatCells: z.boolean(), allowFormatColumns: z.boolean(), allowFormatRows: z.boolean(), allowInsertColumns: z.boolean(),
  allowInsertHyperlinks: z.boolean(), allowInsertRows: z.boolean(), allowPivotTables: z.boolean(), allowSort: z.boolean(),
  selectionMode: z.enum(["Normal", "Unlocked", "None"]),
}).partial();

export const worksheetProtection: BoundType<SheetTarget> = defineType({
  name: "WorksheetProtection",
  members: {
    protected: readOnly(({ sheetId }, session) => sheetInfo(session, sheetId).protected),
    /** Fails on a sheet that is protected already (@types/office-js, WorksheetProtection.protect). */
    protect: method(z.tuple([optional(protectionOptions), optional(text)]), ({ sheetId }, [options, password], session) => {
      if (sheetInfo(session, sheetId).protected) throw apiError("AccessDenied");
      session.sheetLocks.set(sheetId, { options: options ?? {}, password });
      session.engine.updateSheet(sheetId, { protected: true });
    }),
    unprotect: method(z.tuple([optional(text)]), ({ sheetId }, [password], session) => {
      if (!sheetInfo(session, sheetId).protected) return;
      const locked = session.sheetLocks.get(sheetId)?.password ?? null;
      if (locked !== null && locked !== password) throw apiError("BadPassword");
      session.sheetLocks.delete(sheetId);
      session.engine.updateSheet(sheetId, { protected: false });
    }),
  },
});

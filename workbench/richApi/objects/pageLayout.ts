import { z } from "zod";
import type { PageLayoutData } from "../../workbook/workbookData";
import { formatAddress, isEntireColumns, isEntireRows } from "../address";
import { apiError, apiNotFound } from "../apiError";
import { flag, proxyOf, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { findReference, type Place, placeOf, sheetInfo } from "../rangeTarget";
import { headerFooterGroup } from "./headerFooter";
import { paperSizes } from "./paperSizes";
import { range } from "./range";
import type { SheetTarget } from "./worksheet";

const { link, method, property } = membersOf<SheetTarget>();
const rangeOrAddress: z.ZodType<LiveRange | string> = z.union([proxyOf(() => range), text]);
const pages = z.number().int().min(1).nullish();
/** As the file says "automatic" (ECMA-376, pageSetup, fitToWidth and fitToHeight). */
const asManyAsNeeded = 0;
const zoom = z.strictObject({ horizontalFitToPages: pages, verticalFitToPages: pages, scale: z.number().nullish() });

export const pageLayout: BoundType<SheetTarget> = defineType({
  name: "PageLayout",
  members: {
    headersFooters: link(({ sheetId }) => headerFooterGroup.of({ sheetId })),
    orientation: property(({ sheetId }, session) => layout(sheetId, session).orientation, z.enum(["Portrait", "Landscape"]), ({ sheetId }, orientation, session) =>
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), orientation })),
    paperSize: property(({ sheetId }, session) => layout(sheetId, session).paperSize ?? null, z.enum(paperSizes), ({ sheetId }, paperSize, session) =>
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), paperSize })),
    centerHorizontally: property(({ sheetId }, session) => layout(sheetId, session).centerHorizontally ?? false, flag, ({ sheetId }, centerHorizontally, session) =>
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), centerHorizontally })),
    /** Set as a whole object; fitting to pages and scaling exclude each other (@types/office-js, PageLayout.zoom). The engine keeps no scale. */
    zoom: property(({ sheetId }, session) => zoomOf(layout(sheetId, session)), zoom, ({ sheetId }, { horizontalFitToPages, verticalFitToPages, scale }, session) => {
      if (scale !== null && scale !== undefined && scale !== 100) throw apiNotFound("PageLayoutZoomOptions.scale");
      const before = layout(sheetId, session);
      const width = horizontalFitToPages ?? (before.fitToWidthPages === undefined ? undefined : asManyAsNeeded);
      const height = verticalFitToPages ?? (before.fitToHeightPages === undefined ? undefined : asManyAsNeeded);
      session.engine.setPageLayout(sheetId, {
        ...before,
        ...(width === undefined ? {} : { fitToWidthPages: width }),
        ...(height === undefined ? {} : { fitToHeightPages: height }),
      });
    }),
    setPrintArea: method(z.tuple([rangeOrAddress]), ({ sheetId }, [area], session) => {
      const { rect } = placeOn(sheetId, area, session);
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), printArea: formatAddress(null, rect, true) });
    }),
    /** Only whole rows, and whole columns, can be repeated. */
    setPrintTitleRows: method(z.tuple([rangeOrAddress]), ({ sheetId }, [rows], session) => {
      const { rect } = placeOn(sheetId, rows, session);
      if (!isEntireRows(rect)) throw apiError("InvalidArgument");
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), printTitleRows: formatAddress(null, rect, true) });
    }),
    setPrintTitleColumns: method(z.tuple([rangeOrAddress]), ({ sheetId }, [columns], session) => {
      const { rect } = placeOn(sheetId, columns, session);
      if (!isEntireColumns(rect)) throw apiError("InvalidArgument");
      session.engine.setPageLayout(sheetId, { ...layout(sheetId, session), printTitleColumns: formatAddress(null, rect, true) });
    }),
  },
});

function zoomOf({ fitToWidthPages, fitToHeightPages }: PageLayoutData): Excel.PageLayoutZoomOptions {
  if (!fitToWidthPages && !fitToHeightPages) return { scale: 100 };
  return {
    ...(fitToWidthPages ? { horizontalFitToPages: fitToWidthPages } : {}),
    ...(fitToHeightPages ? { verticalFitToPages: fitToHeightPages } : {}),
  };
}

function layout(sheetId: string, session: HostSession) {
  return session.engine.pageLayout(sheetInfo(session, sheetId).id);
}

function placeOn(sheetId: string, area: LiveRange | string, session: HostSession): Place {
  const place = typeof area === "string" ? findReference(session, area, sheetId) : placeOf(area, session);
  if (place?.sheetId !== sheetId) throw apiError("InvalidArgument");
  return place;
}

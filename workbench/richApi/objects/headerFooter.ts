import { z } from "zod";
import { type BoundType, defineType, type MemberOf, membersOf } from "../hostObject";
import { sheetInfo } from "../rangeTarget";
import type { SheetTarget } from "./worksheet";

const { link, property } = membersOf<SheetTarget>();

/** Header and footer texts hold 255 characters, codes such as &P included (support.microsoft.com, Excel specifications and limits). */
const headerText = z.string().max(255);

export const headerFooterGroup: BoundType<SheetTarget> = defineType({
  name: "HeaderFooterGroup",
  members: { defaultForAllPages: link((sheet) => headerFooter.of(sheet)) },
});

type Part = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export const headerFooter: BoundType<SheetTarget> = defineType({
  name: "HeaderFooter",
  members: {
    leftHeader: part("leftHeader"), centerHeader: part("centerHeader"), rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"), centerFooter: part("centerFooter"), rightFooter: part("rightFooter"),
  },
});

function part(name: Part): MemberOf<SheetTarget> {
  return property(
    ({ sheetId }, session) => session.engine.pageLayout(sheetInfo(session, sheetId).id).headerFooter?.[name] ?? "",
    headerText,
    ({ sheetId }, content, session) => {
      const layout = session.engine.pageLayout(sheetInfo(session, sheetId).id);
      session.engine.setPageLayout(sheetId, { ...layout, headerFooter: { ...layout.headerFooter, [name]: content } });
    },
  );
}

import type { WorkbookEngine } from "../workbookEngine";
import type { UniverContext } from "./univerContext";

export type WorkbookExtrasPart = Pick<WorkbookEngine, "pageLayout" | "setPageLayout" | "settings" | "setSetting" | "removeSetting">;

/** What lives beside Univer altogether: page set-up and the add-in's settings. */
export function createWorkbookExtrasPart({ side }: UniverContext): WorkbookExtrasPart {
  function pageLayout(sheetId: string): ReturnType<WorkbookEngine["pageLayout"]> {
    return side.pageLayouts.get(sheetId) ?? { orientation: "Portrait" };
  }

  return {
    pageLayout,
    setPageLayout: (sheetId, patch) => void side.pageLayouts.set(sheetId, { ...pageLayout(sheetId), ...patch }),
    settings: () => side.settings,
    setSetting: (key, value) => void side.settings.set(key, value),
    removeSetting: (key) => void side.settings.delete(key),
  };
}

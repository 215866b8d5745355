import { useCallback, useEffect } from "react";
import { success } from "../../domain/outcome";
import { shownStyle } from "../../sheets/calls/formulaStyle";
import type { ArgumentContext } from "../../sheets/calls/readArgument";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";

/** How this Excel writes formulas, the sheet in front and the workbook's names; null until they are read. Where they cannot be, the pane's language decides. */
export function useCallContext(): ArgumentContext | null {
  const { language } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand(useCallback(async () => {
    const [separator, inventory] = await Promise.all([workbook.decimalSeparator(), workbook.inventory()]);
    const style = shownStyle(separator.ok ? separator.value : language === "en" ? "." : ",");
    if (!inventory.ok) return success<ArgumentContext>({ style, sheet: "", names: [] });
    const { sheets, activeSheetId, names } = inventory.value;
    return success<ArgumentContext>({ style, sheet: sheets.find(({ id }) => id === activeSheetId)?.name ?? "", names });
  }, [workbook, language]));
  useEffect(() => void run(), [run]);
  return state.status === "done" ? state.value : null;
}

import { createContext, useContext } from "react";
import type { WorkbookPort } from "../../sheets/workbookPort";

const WorkbookContext = createContext<WorkbookPort | null>(null);

export const WorkbookProvider = WorkbookContext.Provider;

export function useWorkbook(): WorkbookPort {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("No workbook was given to the pane.");
  return workbook;
}

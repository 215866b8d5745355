import type { TableKey } from "../../sheets/bookNames";
import type { TableCheck } from "./checkContext";
import { checkedEvents, checkedGrid } from "./checkedPlan";
import { checkedRisks } from "./checkedRisks";

/** Which check looks at which table; a table without one is only looked through for columns that are gone. */
export const tableChecks: Readonly<Partial<Record<TableKey, TableCheck>>> = {
  progressPlan: checkedGrid,
  events: checkedEvents,
  risks: checkedRisks,
};

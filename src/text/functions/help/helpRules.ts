import type { Words } from "../../../domain/language";

/** What Excel's short descriptions have no room for, by the function's id. */
export type HelpRules = Readonly<Record<string, readonly Words[]>>;

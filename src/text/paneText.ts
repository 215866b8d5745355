import type { Words } from "../domain/language";
import { about } from "./pane/about";
import { app } from "./pane/app";
import { checks } from "./pane/checks";
import { command } from "./pane/command";
import { counts } from "./pane/counts";
import { destination } from "./pane/destination";
import { done } from "./pane/done";
import { findings } from "./pane/findings";
import { gallery } from "./pane/gallery";
import { home } from "./pane/home";
import { preview } from "./pane/preview";
import { settings } from "./pane/settings";
import { sharing } from "./pane/sharing";
import { structure } from "./pane/structure";
import { upgrade } from "./pane/upgrade";
import { wizard } from "./pane/wizard";
import { wizardAnswers } from "./pane/wizardAnswers";
import { wizardFigures } from "./pane/wizardFigures";
import { wizardHints } from "./pane/wizardHints";
import { wizardRows } from "./pane/wizardRows";

/** Every text of the task pane. */
export const paneText = {
  ...app, ...command, ...findings, ...counts,
  ...wizard, ...wizardAnswers, ...wizardHints, ...wizardRows, ...wizardFigures,
  ...home, ...structure, ...preview, ...destination, ...done, ...checks, ...settings, ...about, ...upgrade, ...sharing, ...gallery,
} satisfies Record<string, Words>;

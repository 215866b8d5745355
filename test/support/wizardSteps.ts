import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { saveDraft } from "../../src/actions/mandateDraft";
import type { SettingValue } from "../../src/sheets/sheetEdit";
import { MemoryWorkbook } from "./memoryWorkbook";
import { renderPane, type RenderedPane } from "./renderPane";

type Options = Parameters<typeof renderPane>[0];

/** A workbook in which a wizard was left with these answers. */
export async function workbookWithDraft(answers: SettingValue): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await saveDraft(workbook, answers);
  return workbook;
}

export function arriveAt(title: string): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name: title });
}

export async function openWizard(options: Options = {}): Promise<RenderedPane> {
  const pane = renderPane({ screen: "wizard", ...options });
  await screen.findByRole("button", { name: /^(Neste|Nästa|Next)$/, hidden: true });
  return pane;
}

/** Without asking what is hidden, which takes jsdom seconds on a long step; the tests by keyboard ask. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name, hidden: true }));
}

/** The field of this label, whether or not it must be filled in. */
export function answerField(label: string): HTMLElement {
  return screen.getByLabelText((text) => text.replace(/\s*\*$/, "") === label, { selector: "input, textarea, select" });
}

/** As fast as a paste: the answer is what matters, not each key. */
export async function fill(user: UserEvent, label: string, answer: string): Promise<void> {
  const field = answerField(label);
  await user.clear(field);
  await user.click(field);
  await user.paste(answer);
}

export async function nextTo(user: UserEvent, title: string): Promise<void> {
  await press(user, "Neste");
  await arriveAt(title);
}

/** Straight to a step by the list of steps. */
export async function jumpTo(user: UserEvent, title: string | RegExp): Promise<void> {
  await press(user, "Alle steg");
  await press(user, title);
}

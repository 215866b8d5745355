import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/domain/language";
import { App } from "../../src/taskpane/app/App";
import { createNavigation, type Navigation, type Screen } from "../../src/taskpane/app/navigation";
import { factoryDefaults, type UserDefaults } from "../../src/taskpane/settings/userDefaults";
import { MemoryWorkbook } from "./memoryWorkbook";

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);

/**
 * Puts the pane's styles into a page that nobody looks at: jsdom draws nothing, and would go through thousands of rules
 * at every question for a role. (Given no page, Fluent takes the one there is.)
 */
const renderer = createDOMRenderer(document.implementation.createHTMLDocument());

// jsdom lays nothing out. Without these two, Fluent's keyboard handling takes everything for hidden, and Tab leaves the pane.
Object.defineProperty(HTMLElement.prototype, "offsetParent", { configurable: true, get(this: HTMLElement) { return this.parentElement; } });
Object.defineProperty(document.body, "getBoundingClientRect", { configurable: true, value: () => ({ x: 0, y: 0, left: 0, top: 0, right: 320, bottom: 700, width: 320, height: 700 }) });

export type RenderedPane = { readonly workbook: MemoryWorkbook; readonly navigation: Navigation; readonly user: UserEvent };

type Options = {
  readonly workbook?: MemoryWorkbook;
  readonly screen?: Screen;
  readonly language?: Language;
  readonly defaults?: Partial<UserDefaults>;
  readonly kept?: boolean;
};

/** The whole pane over a workbook in memory, as index.tsx draws it, but without its styles. */
export function renderPane({ workbook = new MemoryWorkbook(), screen: first = "home", language = "nb", defaults = {}, kept = true }: Options = {}): RenderedPane {
  const navigation = createNavigation(first);
  render(
    <RendererProvider renderer={renderer}>
      <App workbook={workbook} navigation={navigation} officeLanguage={language} officeBrightness={null} saved={{ defaults: { ...factoryDefaults, ...defaults }, kept }} />
    </RendererProvider>,
  );
  return { workbook, navigation, user: userEvent.setup() };
}

/** Moves there as a keyboard user does; fails when Tab never reaches it. */
export async function tabTo(user: UserEvent, target: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (document.activeElement === target) return;
    await user.tab();
  }
  throw new Error(`Tab does not reach ${target.textContent || target.id || target.tagName}`);
}

export async function pressKey(user: UserEvent, name: string | RegExp, role = "button", key = "{Enter}"): Promise<void> {
  await tabTo(user, await screen.findByRole(role, { name }));
  await user.keyboard(key);
}

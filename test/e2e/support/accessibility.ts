import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Fluent UI's invisible stops that pass the focus on; they are focusable and hidden on purpose. */
const focusSentries = "[data-tabster-dummy]";

/** axe's findings as lines to read: rule, what it says, and where. Empty is what is wanted. */
export async function accessibilityViolations(place: Page | Frame, exclude: readonly string[] = []): Promise<string[]> {
  await place.evaluate(axe.source);
  const results = (await place.evaluate(
    (selectors) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: selectors }, { iframes: false }),
    [focusSentries, ...exclude],
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}

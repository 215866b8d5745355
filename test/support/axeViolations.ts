import { act } from "@testing-library/react";
import axe from "axe-core";

// axe measures glyphs on a canvas, which jsdom lacks; it goes on without.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe finds wrong in the page as it stands. Colours are looked at in Chromium, where there are some. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await act(() => axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

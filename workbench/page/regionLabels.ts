import type { PageText } from "./pageText";

/** What a screen reader calls the parts of the page that stand in index.html. */
export function labelRegions(text: PageText, addinName: string): void {
  const labels = { grid: text("grid"), pane: text("pane"), splitter: text("paneWidth") };
  for (const [id, label] of Object.entries(labels)) document.getElementById(id)?.setAttribute("aria-label", label);
  document.getElementById("addin")?.setAttribute("title", addinName);
}

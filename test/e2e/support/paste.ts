import type { Locator, Page } from "playwright-core";

export type Clipboard = { readonly text: string; readonly html?: string };

/** A real paste: on the clipboard first, then Ctrl+V where the target stands. */
export async function paste(page: Page, target: Locator, { text, html }: Clipboard): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (content) => {
    // The clipboard may be written only by the document that has the focus.
    window.focus();
    const blobs: Record<string, Blob> = { "text/plain": new Blob([content.text], { type: "text/plain" }) };
    if (content.html !== null) blobs["text/html"] = new Blob([content.html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  }, { text, html: html ?? null });
  await target.focus();
  await page.keyboard.press(process.platform === "darwin" ? "Meta+V" : "Control+V");
}

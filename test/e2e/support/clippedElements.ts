import type { Frame } from "playwright-core";

/** What a reader would have to scroll sideways for, or never sees: elements outside the pane's width and one-line texts cut short. Empty is what is wanted. */
export function clippedElements(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    const scrolls = (element: Element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const box = element.getBoundingClientRect();
      // Nothing to see: hidden, or the 1 px that only screen readers read.
      if (box.width <= 1 || box.height <= 1 || element.closest("svg svg, [data-tabster-dummy]") !== null) continue;
      const line = `${element.tagName.toLowerCase()} «${(element.textContent ?? "").trim().slice(0, 40)}»`;
      if (box.left < -0.5 || box.right > width + 0.5) found.push(`${line} reaches from ${box.left} to ${box.right} of ${width} px`);
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (cut && element.tagName !== "TEXTAREA" && getComputedStyle(element).display !== "inline") found.push(`${line} is ${element.scrollWidth} px in ${element.clientWidth} px${scrolls(element) ? ", scrolled" : ""}`);
    }
    return found;
  });
}

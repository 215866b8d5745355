import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const assets = path.resolve(__dirname, "../assets");
const drawings = ["icon", "structure", "check", "status-date", "functions"];
const pixelSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws every PNG in assets/ from its SVG; run by hand (npx tsx scripts/icons.ts) when a drawing changes. */
async function renderIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const name of drawings) {
    const svg = readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of pixelSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
      writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void renderIcons();

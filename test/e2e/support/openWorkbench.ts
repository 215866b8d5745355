import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { HostLocale } from "../../../workbench/page/hostLocale";
import { startServer } from "../../../workbench/serve/startServer";

export type OpenWorkbench = {
  readonly page: Page;
  /** The add-in's page, asked for anew after a reload. */
  pane(): Frame;
  /** Addresses anything in the page asked for beyond this machine: none is expected. */
  readonly outsideRequests: readonly string[];
  /** Uncaught errors and console errors of page and pane. */
  readonly errors: readonly string[];
  close(): Promise<void>;
};

export type OpenWorkbenchOptions = {
  readonly locale?: HostLocale;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** What `npm start` shows, on a port of its own, when the add-in has loaded and its functions calculate. */
export async function openWorkbench(browser: Browser, options: OpenWorkbenchOptions = {}): Promise<OpenWorkbench> {
  const root = path.resolve(__dirname, "../../..");
  if (!existsSync(path.join(root, "dist/workbench/page.js"))) throw new Error("The workbench is not built: npm run build");
  const server = await startServer({ port: 0, root });
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1366, height: 768 }, acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.address });
  await context.addInitScript((locale) => {
    // Frames on their way to the page have no storage of their own.
    if (location.protocol.startsWith("http")) localStorage.setItem("workbench.locale", locale);
  }, options.locale ?? "nb-NO");
  const { outsideRequests, errors } = watch(context, server.address);

  const page = await context.newPage();
  await page.goto(server.address, { waitUntil: "commit" });
  await workbenchReady(page);
  return {
    page, outsideRequests, errors,
    pane: () => paneOf(page),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Resolves when the add-in in the frame is ready: after opening the page, another workbook or another language. */
export async function workbenchReady(page: Page): Promise<void> {
  await page.waitForFunction("window.workbench !== undefined || document.querySelector('.start-failure') !== null");
  await page.evaluate("window.workbench.ready");
}

function paneOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("_host_Info="));
  if (frame === undefined) throw new Error("The add-in's page is not in its frame.");
  return frame;
}

function watch(context: BrowserContext, own: string): { outsideRequests: string[]; errors: string[] } {
  const outsideRequests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(own)) outsideRequests.push(request.url());
  });
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { outsideRequests, errors };
}

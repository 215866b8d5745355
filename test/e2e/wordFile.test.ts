import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { longBody, noise, paragraph, run, wordZip, zipBytes } from "../support/wordFiles";
import { accessibilityViolations } from "./support/accessibility";
import { clippedElements } from "./support/clippedElements";
import { openBrowser } from "./support/openBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { paneScreenshot } from "./support/screenshot";
import { goOn, heading } from "./support/structuring";

jest.setTimeout(300_000);

const docx = readFileSync(path.resolve(__dirname, "../../samples/fjellbygda-delprosjekt.docx"));
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let browser: Browser;
let workbench: OpenWorkbench;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());
beforeEach(async () => { workbench = await openWorkbench(browser, { viewport: { width: 1500, height: 900 } }); });
afterEach(() => workbench.close());

async function openFiles(): Promise<Frame> {
  const pane = workbench.pane();
  await goOn(pane, "Strukturer tabell");
  await pane.getByRole("radio", { name: "Fil" }).check();
  return pane;
}

const field = (pane: Frame) => pane.locator("input[type=file]");

async function drop(pane: Frame, selector: string, name: string, bytes: Buffer): Promise<void> {
  const transfer = await pane.evaluateHandle(([base64, fileName, type]) => {
    const data = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
    const made = new DataTransfer();
    made.items.add(new File([data], fileName ?? "", { type: type ?? "" }));
    return made;
  }, [bytes.toString("base64"), name, word]);
  await pane.dispatchEvent(selector, "dragover", { dataTransfer: transfer });
  await pane.dispatchEvent(selector, "drop", { dataTransfer: transfer });
}

/** Watches how long the pane lets a frame wait, until it is asked for the longest wait in milliseconds. */
async function watchFrames(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    (window as unknown as { frameWatch: typeof watch }).frameWatch = watch;
    requestAnimationFrame(function next() {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      requestAnimationFrame(next);
    });
  });
  return () => pane.evaluate(() => {
    const { frameWatch } = window as unknown as { frameWatch: { longest: number } };
    const { longest } = frameWatch;
    frameWatch.longest = 0;
    return Math.round(longest);
  });
}

test("a Word mandate is chosen, and its grid and its risk table are found", async () => {
  const pane = await openFiles();
  expect(await accessibilityViolations(pane)).toEqual([]);
  await paneScreenshot(workbench, "file-empty");
  const scripts: string[] = [];
  workbench.page.on("request", (request) => { if (request.resourceType() === "script" || request.url().endsWith(".js")) scripts.push(new URL(request.url()).pathname); });
  await field(pane).setInputFiles({ name: "fjellbygda-delprosjekt.docx", mimeType: word, buffer: docx });
  await pane.getByText("linjer utenfor").waitFor();
  expect(await accessibilityViolations(pane)).toEqual([]);
  expect(await clippedElements(pane)).toEqual([]);
  await paneScreenshot(workbench, "file-read");
  await goOn(pane, "Neste");
  await heading(pane, "Dette ble funnet").waitFor();
  await pane.getByRole("checkbox", { name: /Framdriftsplan/ }).waitFor();
  await pane.getByRole("checkbox", { name: /Risiko/ }).first().waitFor();
  // mammoth comes when it is wanted, from our own folder.
  expect(scripts).toEqual(expect.arrayContaining([expect.stringMatching(/^\/fileWorker\.\w+\.js$/)]));
  expect(workbench.outsideRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test("a file is dropped on its place; beside it nothing happens", async () => {
  const pane = await openFiles();
  const address = pane.url();
  await drop(pane, "h1", "ved-siden-av.docx", docx);
  expect(await pane.getByText("ved-siden-av.docx").count()).toBe(0);
  await drop(pane, "input[type=file]", "mandat.docx", docx);
  await pane.getByText("linjer utenfor").waitFor();
  await pane.getByText("mandat.docx", { exact: true }).waitFor();
  expect(pane.url()).toBe(address);
});

test("what is left out, and why another is refused, fits the pane", async () => {
  const pane = await openFiles();
  const body = paragraph(`${run("Mandat")}<w:ins w:id="1">${run("nytt")}</w:ins><w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r>`);
  const macros = await zipBytes(wordZip({ body, files: { "word/vbaProject.bin": noise(64) } }));
  await field(pane).setInputFiles({ name: "et-mandat-med-et-langt-navn-som-ikke-har-noe-mellomrom-i-seg.docm", mimeType: word, buffer: Buffer.from(macros) });
  await pane.getByText("De er ikke kjørt og ikke lest.").waitFor();
  expect(await clippedElements(pane)).toEqual([]);
  await paneScreenshot(workbench, "file-notes");
  await field(pane).setInputFiles({ name: "gammelt.doc", mimeType: "application/msword", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
  await pane.getByText("det gamle Word-formatet").waitFor();
  expect(await accessibilityViolations(pane)).toEqual([]);
  await paneScreenshot(workbench, "file-refused");
});

test("18 MB and 500 pages are read beside the pane, which goes on answering; a reading can be stopped", async () => {
  const pictures = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`word/media/image${index}.png`, noise(1024 * 1024, index + 1)]));
  const large = Buffer.from(await zipBytes(wordZip({ body: longBody(500), files: pictures, styles: '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>' })));
  expect(large.length).toBeGreaterThan(18 * 1024 * 1024);
  const pane = await openFiles();
  const longestWait = await watchFrames(pane);

  await field(pane).setInputFiles({ name: "stor.docx", mimeType: word, buffer: large });
  await pane.getByText(/\d\d % lest/).waitFor();
  await paneScreenshot(workbench, "file-reading");
  await pane.getByRole("button", { name: "Avbryt" }).click();
  await pane.getByText("Lesingen av stor.docx er avbrutt.").waitFor();
  expect(await pane.getByRole("progressbar").count()).toBe(0);

  await field(pane).setInputFiles({ name: "stor.docx", mimeType: word, buffer: large });
  await longestWait();
  const started = performance.now();
  await pane.getByText("500 tabeller").waitFor({ timeout: 200_000 });
  const seconds = (performance.now() - started) / 1_000;
  const wait = await longestWait();
  process.stderr.write(`18 MB, 500 pages: read in ${seconds.toFixed(1)} s; the longest a frame waited: ${wait} ms\n`);
  // A pane that read by itself would stand still for all of those seconds.
  expect(wait).toBeLessThan(2_000);
  expect(workbench.outsideRequests).toEqual([]);
});

test("where no worker starts, the pane reads by itself", async () => {
  await workbench.page.route(/fileWorker/, (route) => route.abort());
  const pane = await openFiles();
  await field(pane).setInputFiles({ name: "mandat.docx", mimeType: word, buffer: docx });
  await pane.getByText("linjer utenfor").waitFor();
});

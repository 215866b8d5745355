import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { startServer, type WorkbenchServer } from "../../../workbench/serve/startServer";

const pane = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
let root: string;
let server: WorkbenchServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  for (const folder of ["dist/workbench", "dist/help"]) mkdirSync(path.join(root, folder), { recursive: true });
  mkdirSync(path.join(library, "agaveerrorux"), { recursive: true });
  writeFileSync(path.join(root, "dist/workbench/index.html"), "<h1>workbench</h1>");
  writeFileSync(path.join(root, "dist/taskpane.html"), pane);
  writeFileSync(path.join(root, "dist/functions.json"), "{}");
  writeFileSync(path.join(root, "secret.html"), "not served");
  writeFileSync(path.join(library, "office.js"), "/* office */");
  writeFileSync(path.join(library, "agaveerrorux/index.html"), "trust?");
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}) => fetch(new URL(address, server.address), { headers });

test("the root is the workbench, kept from speaking to anybody else", async () => {
  const response = await get("/");
  expect(await response.text()).toBe("<h1>workbench</h1>");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("the pane in the workbench gets office.js from the package instead of the CDN", async () => {
  const html = await (await get("/taskpane.html", { "sec-fetch-site": "same-origin" })).text();
  expect(html).toBe('<script src="/office-js/office.js"></script>');
  const script = await get("/office-js/office.js");
  expect(await script.text()).toBe("/* office */");
  expect(script.headers.get("content-type")).toContain("javascript");
});

test.each(["cross-site", "none"])("Excel (%s) gets the pane exactly as it was built", async (site) => {
  const response = await get("/taskpane.html", { "sec-fetch-site": site });
  expect(await response.text()).toBe(pane);
  expect(response.headers.get("content-security-policy")).toBeNull();
  expect((await get("/functions.json", { "sec-fetch-site": site })).headers.get("access-control-allow-origin")).toBe("*");
});

test("office.js may spell its own paths as it likes", async () => {
  expect(await (await get("/office-js/AgaveErrorUX/index.html")).text()).toBe("trust?");
});

test.each(["/nothing.js", "/nothing.html", "/office-js/nothing.js", "/..%2fsecret.html", "/office-js/..%2f..%2f..%2f..%2fsecret.html"])("%s is not found", async (address) => {
  expect((await get(address)).status).toBe(404);
});

test("an address that cannot be decoded is a bad request and the server lives on", async () => {
  expect((await get("/%E0%A4%A")).status).toBe(400);
  expect((await get("/")).status).toBe(200);
});

test("files are asked for again at every load, so a rebuild is seen", async () => {
  expect((await get("/functions.json")).headers.get("cache-control")).toBe("no-cache");
  expect((await get("/taskpane.html")).headers.get("cache-control")).toBe("no-cache");
});

test("a taken port gives way to the next free one, or is an error when that is not wanted", async () => {
  const taken = Number(new URL(server.address).port);
  const next = await startServer({ port: taken, root, takeNextFreePort: true });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
  await next.close();
  await expect(startServer({ port: taken, root })).rejects.toThrow(String(taken));
});

const outwardAddresses = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).filter(({ internal, family }) => !internal && family === "IPv4"));

test("other machines cannot reach it", async () => {
  const { port } = new URL(server.address);
  for (const { address } of outwardAddresses) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
});

test("https is there for Excel, with a certificate made for localhost", async () => {
  const secure = await startServer({ port: 0, root, https: true });
  expect(secure.address).toMatch(/^https:\/\/localhost:\d+\/$/);
  await secure.close();
});

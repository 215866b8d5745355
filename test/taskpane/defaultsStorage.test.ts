import { loadDefaults, saveDefaults } from "../../src/taskpane/settings/defaultsStorage";
import { factoryDefaults } from "../../src/taskpane/settings/userDefaults";

const key = "@Prosjektark/defaults";
const own = { ...factoryDefaults, paneLanguage: "nn", organisation: "Fjordby kommune", riskModel: "4" } as const;

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test("what is saved is loaded again", async () => {
  expect(await saveDefaults(own)).toBe(true);
  expect(await loadDefaults()).toEqual({ defaults: own, kept: true });
});

test("the first time, the factory's choices hold", async () => {
  expect(await loadDefaults()).toEqual({ defaults: factoryDefaults, kept: true });
});

test("an organisation called like a date stays a text", async () => {
  await saveDefaults({ ...own, organisation: "2020-01-01T00:00:00.000Z" });
  expect((await loadDefaults()).defaults.organisation).toEqual(expect.any(String));
});

test.each([["not JSON", "{"], ["another shape", "[1, 2]"], ["nothing", "null"]])("%s in the storage gives the factory's choices", async (_name, stored) => {
  localStorage.setItem(key, stored);
  expect((await loadDefaults()).defaults).toEqual(factoryDefaults);
});

test("one choice this version does not know falls back alone", async () => {
  localStorage.setItem(key, JSON.stringify({ ...own, paneLanguage: "tlh" }));
  expect((await loadDefaults()).defaults).toEqual({ ...own, paneLanguage: null });
});

test("a browser that forbids the storage stops nothing", async () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => { throw new DOMException("denied", "SecurityError"); });
  expect(await loadDefaults()).toEqual({ defaults: factoryDefaults, kept: false });
  expect(await saveDefaults(own)).toBe(false);
});

test("a full storage is told of", async () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => { throw new DOMException("full", "QuotaExceededError"); });
  expect(await saveDefaults(own)).toBe(false);
});

test("the library not loading stops nothing", async () => {
  jest.resetModules();
  jest.doMock("@microsoft/office-js-helpers", () => { throw new Error("ChunkLoadError"); });
  const { loadDefaults: load, saveDefaults: save } = await import("../../src/taskpane/settings/defaultsStorage");
  expect(await load()).toEqual({ defaults: factoryDefaults, kept: false });
  expect(await save(own)).toBe(false);
  jest.dontMock("@microsoft/office-js-helpers");
});

import type { CommandContext } from "../../src/commands/commandContext";
import { commandsById, registerCommands } from "../../src/commands/registerCommands";
import { issue } from "../../src/domain/issue";
import { failure, success, type Outcome } from "../../src/domain/outcome";

jest.mock("../../src/actions/goTo", () => ({ goToStatusDate: jest.fn() }));
const { goToStatusDate } = jest.requireMock<{ goToStatusDate: jest.Mock<Promise<Outcome<void>>> }>("../../src/actions/goTo");

type Handler = (event: { completed: () => void }) => Promise<void>;

const handlers = new Map<string, Handler>();
const showAsTaskpane = jest.fn<Promise<void>, []>();
const openScreen = jest.fn<void, Parameters<CommandContext["openScreen"]>>();
const workbook = {} as CommandContext["workbook"];

beforeAll(() => {
  Object.assign(globalThis, { Office: { actions: { associate: (id: string, handler: Handler) => void handlers.set(id, handler) }, addin: { showAsTaskpane } } });
  registerCommands({ workbook, openScreen });
});

beforeEach(() => {
  jest.resetAllMocks();
  showAsTaskpane.mockResolvedValue();
});

async function run(id: string): Promise<jest.Mock> {
  const completed = jest.fn();
  await handlers.get(id)?.({ completed });
  return completed;
}

test("every command is associated by its id", () => {
  expect([...handlers.keys()]).toEqual(Object.keys(commandsById));
});

test("structureSelection turns the pane to structuring, with the selection, and shows it", async () => {
  expect(await run("structureSelection")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledWith("structure", { intent: "selection" });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(openScreen.mock.invocationCallOrder[0]).toBeLessThan(showAsTaskpane.mock.invocationCallOrder[0] ?? 0);
});

test("checkSheets turns the pane to the checks", async () => {
  expect(await run("checkSheets")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledWith("checks", undefined);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test("showFunctions turns the pane to the gallery", async () => {
  expect(await run("showFunctions")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledWith("gallery", undefined);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test("goToStatusDate goes there and leaves the pane alone", async () => {
  goToStatusDate.mockResolvedValue(success(undefined));
  expect(await run("goToStatusDate")).toHaveBeenCalledTimes(1);
  expect(goToStatusDate).toHaveBeenCalledWith(workbook);
  expect(openScreen).not.toHaveBeenCalled();
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("a command that does not succeed says why in the pane", async () => {
  const issues = [issue("error", "source.empty")];
  goToStatusDate.mockResolvedValue(failure(...issues));
  expect(await run("goToStatusDate")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledWith("home", { issues });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test.each([new Error("uventet"), "uventet"])("a command that throws %p says so in the pane and completes once", async (thrown) => {
  goToStatusDate.mockRejectedValue(thrown);
  expect(await run("goToStatusDate")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledWith("home", { issues: [expect.objectContaining({ code: "host.failed", params: { code: "uventet" } })] });
});

test("a pane that cannot be shown still turns, and the command completes", async () => {
  showAsTaskpane.mockRejectedValue(new Error("no pane"));
  expect(await run("structureSelection")).toHaveBeenCalledTimes(1);
  expect(openScreen).toHaveBeenCalledTimes(1);
});

test.each(Object.keys(commandsById))("%s completes its event once even when the pane itself fails", async (id) => {
  goToStatusDate.mockRejectedValue(new Error("x"));
  openScreen.mockImplementation(() => { throw new Error("pane"); });
  const completed = jest.fn();
  await handlers.get(id)?.({ completed }).catch(() => undefined);
  expect(completed).toHaveBeenCalledTimes(1);
});

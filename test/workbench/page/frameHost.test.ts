import { FrameHost } from "../../../workbench/page/frame/frameHost";
import type { FocusMove } from "../../../workbench/page/frame/notifyHost";
import type { RuntimeState } from "../../../workbench/page/frame/officeServices";

type Answer = { _actionName: string; _correlationId: number; _responseType: number; _errorCode: number; _data: unknown };

function openHost() {
  const posted: Answer[] = [];
  const executed: { body: string; flags: number }[] = [];
  const focus: FocusMove[] = [];
  let runtimeState: RuntimeState = "Visible";
  const host = new FrameHost({
    conversation: { id: "talk-1", addinId: "addin-1", origin: "http://localhost:3000" },
    locale: "nn-NO",
    requirementSets: { ExcelApi: "1.12" },
    post: (message) => posted.push(JSON.parse(message) as Answer),
    execute: (body, flags) => {
      executed.push({ body, flags });
      return Promise.resolve('{"Results":[]}');
    },
    runtime: { get: () => runtimeState, set: (state) => { runtimeState = state; } },
    moveFocus: (move) => focus.push(move),
  });
  let correlation = 0;
  const send = (name: string, data: unknown, type = 0, conversation = "talk-1") => {
    correlation += 1;
    return host.receive(JSON.stringify({ _messageType: 0, _actionName: name, _actionType: type, _conversationId: conversation, _correlationId: correlation, _data: data }));
  };
  const batch = (body: unknown, flags = 0) => send("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags] });
  return { host, posted, executed, focus, send, batch, runtimeState: () => runtimeState };
}

test("office.js learns which host it has, in which language and with which requirement sets", async () => {
  const { send, posted } = openHost();
  await send("ContextActivationManager_getAppContextAsync", "addin-1");
  expect(posted[0]).toMatchObject({ _correlationId: 1, _responseType: 0, _errorCode: 0, _data: { _appName: 16, _appUILocale: "nn-NO", _requirementMatrix: '{"ExcelApi":"1.12"}' } });
});

test("a batch reaches the workbook's host with its flags and comes back as a response of 200", async () => {
  const { batch, executed, posted } = openHost();
  await batch({ Actions: [], ObjectPaths: {} }, 64);
  expect(executed).toEqual([{ body: '{"Actions":[],"ObjectPaths":{}}', flags: 64 }]);
  expect(posted[0]?._data).toMatchObject({ Error: 0, Data: [200, ["Content-Type", "application/json"], '{"Results":[]}'] });
});

test.each([["not JSON"], [JSON.stringify({ _messageType: 1 })], [{ some: "object" }]])("%p is nobody's call and gets no answer", async (message) => {
  const { host, posted } = openHost();
  await host.receive(message);
  expect(posted).toEqual([]);
});

test("the page loaded before, still talking, is not answered", async () => {
  const { send, posted } = openHost();
  await send("ContextActivationManager_getAppContextAsync", "addin-1", 0, "talk-0");
  expect(posted).toEqual([]);
});

test("what the host does not have is refused, never silently accepted", async () => {
  const { send, posted } = openHost();
  await send("executeMethod", { DdaMethod: { DispatchId: 64 } });
  await send("bindingDataChanged", {}, 1);
  await send("somethingElse", {});
  expect(posted.map(({ _data, _errorCode }) => ({ _data, _errorCode }))).toEqual([
    { _data: { Error: 5000, Version: 1 }, _errorCode: 0 },
    { _data: { Error: 5000 }, _errorCode: 0 },
    { _data: null, _errorCode: -2 },
  ]);
});

describe("ribbon commands", () => {
  async function run(status: number) {
    const opened = openHost();
    const outcome = opened.host.runCommand("checkRoads", "Vei.Check");
    expect(opened.posted).toEqual([]);
    await opened.send("appCommandInvoked", {}, 1);
    await new Promise(setImmediate);
    const event = opened.posted[1];
    const [commandId, functionName, args] = event?._data as [string, string, string];
    expect(event).toMatchObject({ _actionName: "appCommandInvoked", _responseType: 1 });
    expect([functionName, JSON.parse(args)]).toEqual(["checkRoads", { source: { id: "Vei.Check" } }]);
    await opened.send("executeMethod", { DdaMethod: { DispatchId: 94 }, 0: commandId, 1: status, 2: "" });
    return outcome;
  }

  test("wait until office.js listens and end with event.completed()", async () => expect(await run(0)).toBe("completed"));
  test("tell when nothing is associated with the name", async () => expect(await run(11_101)).toBe("notAssociated"));

  test("under way when the page goes away have failed", async () => {
    const { host, send } = openHost();
    await send("appCommandInvoked", {}, 1);
    const outcome = host.runCommand("checkRoads", "Vei.Check");
    await new Promise(setImmediate);
    host.close();
    expect(await outcome).toBe("failed");
  });
});

test("events go only to a page that asked for them", async () => {
  const { host, send, posted } = openHost();
  host.pushMessages([[65536, 2, "", "{}", 1]]);
  await send("richApiMessage", {}, 1);
  host.pushMessages([[65536, 2, "", "{}", 2]]);
  await send("richApiMessage", {}, 2);
  host.pushMessages([[65536, 2, "", "{}", 3]]);
  expect(posted.filter((message) => message._responseType === 1).map((message) => message._data)).toEqual([{ ArrayData: [[65536, 2, "", "{}", 2]] }]);
});

describe("Office's own services", () => {
  const serviceBatch = (service: string, method: string, args: unknown[]) => ({
    Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }, { Id: 3, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }, { Id: 4, ActionType: 5, Name: "Trace", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
  });
  const answerOf = (posted: Answer[]) => JSON.parse((posted[0]?._data as { Data: [number, unknown, string] }).Data[2]) as { Results: unknown[]; Error?: { Code: string } };

  test("Office.addin.hide() closes the pane and never reaches the workbook", async () => {
    const { batch, executed, posted, runtimeState } = openHost();
    await batch(serviceBatch("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", ["Background"]));
    expect(runtimeState()).toBe("Background");
    expect(executed).toEqual([]);
    expect(answerOf(posted).Results).toHaveLength(3);
  });

  test("a member this host lacks is ApiNotFound", async () => {
    const { batch, posted } = openHost();
    await batch(serviceBatch("Microsoft.AppRuntime.AppRuntimeService", "Explode", []));
    expect(answerOf(posted).Error?.Code).toBe("ApiNotFound");
  });

  test("a workbook whose cells hold a service's name is still a workbook", async () => {
    const { batch, executed } = openHost();
    await batch({ Actions: [{ Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 1, ArgumentInfo: { Arguments: [["Microsoft.AppRuntime.AppRuntimeService"]] } }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } });
    expect(executed).toHaveLength(1);
  });
});

test.each([[13, "next"], [14, "previous"], [15, "grid"]] as const)("notification %i lets the keyboard out of the frame: %s", async (action, move) => {
  const { send, focus } = openHost();
  await send("ContextActivationManager_notifyHost", ["addin-1", action]);
  expect(focus).toEqual([move]);
});

test("telemetry is acknowledged and goes nowhere", async () => {
  const { send, focus, executed, posted } = openHost();
  await send("ContextActivationManager_notifyHost", ["addin-1", 23, { name: "Office.Extensibility" }]);
  expect([focus, executed]).toEqual([[], []]);
  expect(posted[0]?._data).toEqual({ Error: 0 });
});

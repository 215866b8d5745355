import { type DOMWindow, JSDOM } from "jsdom";
import type { RichApiHost } from "../richApi/richApiHost";
import { clientOffice } from "./clientOffice";
import { officeLibrary } from "./officeLibrary";

export type OfficeClient = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: DOMWindow;
  close(): void;
};

type NativeBridge = { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
type BridgeRequest = { readonly id: number; readonly flags: number; readonly message: { readonly body: unknown } };

const bridgeMessage = { response: 2, push: 3 } as const;

/** The real office.js client of Excel on the web, talking to our host through its native bridge (host-protocol.md). */
export function openOfficeClient(host: RichApiHost): Promise<OfficeClient> {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/taskpane.html", runScripts: "outside-only", pretendToBeVisual: true,
  });
  const { window } = dom;
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      const body = typeof request.message.body === "string" ? request.message.body : JSON.stringify(request.message.body);
      void host.execute(body, request.flags).then(
        (answer) => respond(request.id, { statusCode: 200, headers: {}, body: JSON.parse(answer) }),
        (error: unknown) => respond(request.id, { statusCode: 500, headers: {}, body: { error: { code: "GeneralException", message: String(error) } } }),
      );
    },
    onMessageFromHost: () => undefined,
  };
  const send = (message: object) => bridge.onMessageFromHost(JSON.stringify(message));
  const respond = (id: number, message: object) => send({ id, type: bridgeMessage.response, message });
  const stopEvents = host.onEvent((entries) => send({ type: bridgeMessage.push, message: { entries } }));
  Object.assign(window, { _richApiNativeBridge: bridge });
  officeLibrary("excel-web-16.00.debug.js").runInContext(dom.getInternalVMContext());
  const globals = window as unknown as Pick<OfficeClient, "Excel" | "OfficeExtension"> & { Office: object };
  globals.Office = Object.create(globals.Office, Object.getOwnPropertyDescriptors(clientOffice(host.settings))) as object;
  return Promise.resolve({
    Excel: globals.Excel,
    Office: globals.Office as typeof Office,
    OfficeExtension: globals.OfficeExtension,
    window,
    close() {
      stopEvents();
      window.close();
    },
  });
}

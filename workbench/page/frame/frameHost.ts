import { z } from "zod";
import type { HostLocale } from "../hostLocale";
import { appContext, type RequirementSets } from "./appContext";
import { type CommandOutcome, CommandInvocations } from "./commandInvocations";
import type { Conversation } from "./frameAddress";
import { actionType, answerTo, eventMessage, type HostCall, notification, readHostCall } from "./frameMessage";
import { type FocusMove, focusMoveOf, takeFocus } from "./notifyHost";
import { answerServiceRequest, type RuntimeStateAccess, visibilityChanged } from "./officeServices";

export type FrameHostOptions = {
  readonly conversation: Conversation;
  readonly locale: HostLocale;
  readonly requirementSets: RequirementSets;
  /** Sends a message to the page in the frame. */
  readonly post: (message: string) => void;
  /** Answers one batch of Excel's API: request body to response body. */
  readonly execute: (requestBody: string, requestFlags: number) => Promise<string>;
  readonly runtime: RuntimeStateAccess;
  readonly moveFocus: (move: FocusMove) => void;
};

/** OSF.DDA.MethodDispId. */
const dispatchId = { executeRichApiRequest: 93, appCommandCompleted: 94 } as const;
/** OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported; InvokeResultCode.errorHandlingRequest. */
const operationNotSupported = 5000;
const errorHandlingRequest = -2;

const methodSchema = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });
/** RichApiMessageUtility.buildRequestMessageSafeArray: the body is the fifth part, the request flags the seventh. */
const batchSchema = z.object({ ArrayData: z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string(), z.unknown(), z.number()]).rest(z.unknown()) });
const completionSchema = z.object({ 0: z.string(), 1: z.number() });

/** One conversation with the office.js of one loaded page: answers its calls and sends it events. */
export class FrameHost {
  readonly #options: FrameHostOptions;
  readonly #commands = new CommandInvocations();
  readonly #events = new Set<string>();
  readonly #waitingForEvents: (() => void)[] = [];

  constructor(options: FrameHostOptions) {
    this.#options = options;
  }

  async receive(message: unknown): Promise<void> {
    const call = readHostCall(message);
    if (call === null || call.conversationId !== this.#options.conversation.id) return;
    if (call.type === actionType.registerEvent) this.#register(call);
    else if (call.type === actionType.unregisterEvent) this.#unregister(call);
    else await this.#invoke(call);
  }

  /** Runs what the page associated with a ribbon button; waits until office.js listens. */
  async runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    await this.#listening("appCommandInvoked");
    return this.#commands.start((commandId) => {
      this.#push("appCommandInvoked", [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** Entries are [category, type, target, message, id], as RichApiMessageEventArgs reads them. */
  pushMessages(entries: readonly unknown[]): void {
    if (this.#events.has("richApiMessage")) this.#push("richApiMessage", { ArrayData: entries });
  }

  /** Office.addin.onVisibilityModeChanged. */
  paneShown(visible: boolean): void {
    this.pushMessages([visibilityChanged(visible)]);
  }

  /** Lets the page's first control have the keyboard. */
  giveFocus(): void {
    this.#options.post(notification(this.#options.conversation.id, takeFocus));
  }

  close(): void {
    this.#commands.abandonAll();
  }

  async #invoke(call: HostCall): Promise<void> {
    const { conversation, locale, requirementSets, moveFocus } = this.#options;
    if (call.name === "ContextActivationManager_getAppContextAsync") {
      this.#answer(call, appContext(conversation, locale, requirementSets));
    } else if (call.name === "ContextActivationManager_notifyHost") {
      const move = focusMoveOf(call.data);
      if (move !== null) moveFocus(move);
      this.#answer(call, { Error: 0 });
    } else if (call.name === "executeMethod") {
      this.#answer(call, await this.#executeMethod(call.data));
    } else {
      this.#answer(call, null, errorHandlingRequest);
    }
  }

  async #executeMethod(data: unknown): Promise<Record<string, unknown>> {
    const method = methodSchema.safeParse(data);
    const id = method.success ? method.data.DdaMethod.DispatchId : null;
    if (id === dispatchId.executeRichApiRequest) {
      const [, , , , body, , flags] = batchSchema.parse(data).ArrayData;
      const response = answerServiceRequest(body, this.#options.runtime) ?? await this.#options.execute(body, flags);
      return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], response] };
    }
    if (id === dispatchId.appCommandCompleted) {
      const completion = completionSchema.parse(data);
      this.#commands.completed(completion[0], completion[1]);
      return { Error: 0, Version: 1 };
    }
    return { Error: operationNotSupported, Version: 1 };
  }

  #register(call: HostCall): void {
    const known = call.name === "richApiMessage" || call.name === "appCommandInvoked";
    if (known) this.#events.add(call.name);
    this.#answer(call, { Error: known ? 0 : operationNotSupported });
    for (const wake of this.#waitingForEvents.splice(0)) wake();
  }

  #unregister(call: HostCall): void {
    this.#events.delete(call.name);
    this.#answer(call, { Error: 0 });
  }

  async #listening(event: string): Promise<void> {
    while (!this.#events.has(event)) await new Promise<void>((resolve) => this.#waitingForEvents.push(resolve));
  }

  #push(event: string, data: unknown): void {
    this.#options.post(eventMessage(event, this.#options.conversation.id, data));
  }

  #answer(call: HostCall, data: unknown, errorCode = 0): void {
    this.#options.post(answerTo(call, data, errorCode));
  }
}

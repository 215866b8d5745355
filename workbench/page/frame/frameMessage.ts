import { z } from "zod";

/** Microsoft.Office.Common.ActionType in excel-web-16.00.debug.js. */
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const messageType = { request: 0, response: 1 } as const;
const responseType = { forCalling: 0, forEventing: 1 } as const;

const requestSchema = z.object({
  _messageType: z.literal(messageType.request),
  _actionName: z.string(),
  _actionType: z.union([z.literal(actionType.invoke), z.literal(actionType.registerEvent), z.literal(actionType.unregisterEvent)]),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});

/** What office.js asks of its host: a call by name, or that an event of that name be sent from now on. */
export type HostCall = {
  readonly name: string;
  readonly type: (typeof actionType)[keyof typeof actionType];
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
};

/** Null for anything that is not a call: other scripts post messages in the same window. */
export function readHostCall(message: unknown): HostCall | null {
  const parsed = requestSchema.safeParse(parseJson(message));
  if (!parsed.success) return null;
  const { _actionName: name, _actionType: type, _conversationId: conversationId, _correlationId: correlationId, _data: data } = parsed.data;
  return { name, type, conversationId, correlationId, data };
}

/** `errorCode` is Microsoft.Office.Common.InvokeResultCode: 0 is no error. */
export function answerTo(call: HostCall, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    ...envelope(call.name, call.conversationId, call.correlationId, data),
    _responseType: responseType.forCalling,
    _errorCode: errorCode,
  });
}

export function eventMessage(name: string, conversationId: string, data: unknown): string {
  return JSON.stringify({ ...envelope(name, conversationId, -1, data), _responseType: responseType.forEventing, _errorCode: 0 });
}

/** The other way: office.js serves one method of its own, Office_notifyAgave, in a conversation beside the first. */
export function notification(conversationId: string, action: number): string {
  return JSON.stringify({
    ...envelope("Office_notifyAgave", `${conversationId}_ntf`, -1, [action]),
    _messageType: messageType.request,
    _actionType: actionType.invoke,
  });
}

function envelope(name: string, conversationId: string, correlationId: number, data: unknown): Record<string, unknown> {
  return {
    _messageType: messageType.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _serializerVersion: 1,
  };
}

function parseJson(message: unknown): unknown {
  if (typeof message !== "string") return null;
  try {
    return JSON.parse(message) as unknown;
  } catch {
    return null;
  }
}

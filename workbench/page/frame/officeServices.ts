import { z } from "zod";

export type RuntimeState = "Inactive" | "Background" | "Visible";

export type RuntimeStateAccess = { get(): RuntimeState; set(state: RuntimeState): void };

type ServiceMethod = (args: readonly unknown[], runtime: RuntimeStateAccess) => unknown;

/** What office.js asks of Office itself instead of the workbook, by the names of its service objects and their methods. */
const services: Readonly<Record<string, Readonly<Record<string, ServiceMethod>>>> = {
  // Office.addin.showAsTaskpane() and hide().
  "Microsoft.AppRuntime.AppRuntimeService": {
    GetAppRuntimeState: (_args, runtime) => runtime.get(),
    SetAppRuntimeState: ([state], runtime) => {
      runtime.set(z.enum(["Inactive", "Background", "Visible"]).parse(state));
      return null;
    },
  },
  // Sent once when office.js listens for actions; Excel on the web needs no answer but success.
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
};

const newObjectPath = 2;
const actionType = { instantiate: 1, method: 3, trace: 5 } as const;

const batchSchema = z.object({
  ObjectPaths: z.record(z.string(), z.object({ ObjectPathType: z.number(), Name: z.string().optional() })),
  Actions: z.array(z.object({
    Id: z.number(),
    ActionType: z.number(),
    Name: z.string().optional(),
    ObjectPathId: z.number(),
    ArgumentInfo: z.object({ Arguments: z.array(z.unknown()).optional() }).optional(),
  })),
});

type Batch = z.infer<typeof batchSchema>;

/** Null when the batch is about the workbook. */
export function answerServiceRequest(requestBody: string, runtime: RuntimeStateAccess): string | null {
  if (!Object.keys(services).some((name) => requestBody.includes(name))) return null;
  const batch = batchSchema.safeParse(JSON.parse(requestBody));
  if (!batch.success || !Object.values(batch.data.ObjectPaths).some(({ ObjectPathType: type, Name: name }) => type === newObjectPath && name !== undefined && name in services)) return null;
  return JSON.stringify(runActions(batch.data, runtime));
}

/** OfficeExtension's event category and AppRuntimeService's event type. */
export function visibilityChanged(visible: boolean): readonly unknown[] {
  return [65536, 65539, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0];
}

function runActions({ Actions: actions, ObjectPaths: paths }: Batch, runtime: RuntimeStateAccess): Record<string, unknown> {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of actions.entries()) {
    const service = paths[String(action.ObjectPathId)]?.Name ?? "";
    const method = services[service]?.[action.Name ?? ""];
    if (action.ActionType === actionType.instantiate) results.push({ ActionId: action.Id, Value: {} });
    else if (action.ActionType === actionType.trace) results.push({ ActionId: action.Id, Value: null });
    else if (action.ActionType === actionType.method && method !== undefined) results.push({ ActionId: action.Id, Value: method(action.ArgumentInfo?.Arguments ?? [], runtime) });
    else return { Results: results, Error: notFound(`${service}.${action.Name ?? ""}`, index) };
  }
  return { Results: results };
}

function notFound(member: string, index: number): Record<string, unknown> {
  return { Code: "ApiNotFound", Message: `This host does not have ${member}.`, Location: member, ActionIndex: index, HttpStatusCode: 400 };
}

import { z } from "zod";

export type RuntimeState = "Inactive" | "Background" | "Visible";

export type RuntimeStateAccess = { get(): RuntimeState; set(state: RuntimeState): void };

const serviceName = "Microsoft.AppRuntime.AppRuntimeService";
const newObjectPath = 2;
const action = { instantiate: 1, method: 3 } as const;

const batchSchema = z.object({
  ObjectPaths: z.record(z.string(), z.object({ ObjectPathType: z.number(), Name: z.string().optional() })),
  Actions: z.array(z.object({
    Id: z.number(),
    ActionType: z.number(),
    Name: z.string().optional(),
    ArgumentInfo: z.object({ Arguments: z.array(z.unknown()).optional() }).optional(),
  })),
});

type Batch = z.infer<typeof batchSchema>;

/**
 * Office.addin.showAsTaskpane() and hide() speak to Office's runtime and not to the workbook: a batch of their own
 * on one service object. Null when the request is not such a batch.
 */
export function answerRuntimeRequest(requestBody: string, state: RuntimeStateAccess): string | null {
  if (!requestBody.includes(serviceName)) return null;
  const batch = batchSchema.safeParse(JSON.parse(requestBody));
  if (!batch.success || !Object.values(batch.data.ObjectPaths).some(isService)) return null;
  return JSON.stringify(runActions(batch.data, state));
}

function isService(path: { ObjectPathType: number; Name?: string | undefined }): boolean {
  return path.ObjectPathType === newObjectPath && path.Name === serviceName;
}

function runActions({ Actions: actions }: Batch, state: RuntimeStateAccess): Record<string, unknown> {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, { Id: id, ActionType: type, Name: name, ArgumentInfo: info }] of actions.entries()) {
    if (type === action.instantiate) {
      results.push({ ActionId: id, Value: {} });
    } else if (type === action.method && name === "GetAppRuntimeState") {
      results.push({ ActionId: id, Value: state.get() });
    } else if (type === action.method && name === "SetAppRuntimeState") {
      state.set(z.enum(["Inactive", "Background", "Visible"]).parse(info?.Arguments?.[0]));
      results.push({ ActionId: id, Value: null });
    } else {
      return { Results: results, Error: { Code: "ApiNotFound", Message: `${serviceName}.${name ?? type} is not in this host.`, Location: name ?? "", ActionIndex: index, HttpStatusCode: 400 } };
    }
  }
  return { Results: results };
}

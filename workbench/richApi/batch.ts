import { ApiError, apiError, apiNotFound } from "./apiError";
import type { StrikingFaults } from "./faults";
import { at, type HostObject, memberName, memberOf } from "./hostObject";
import type { HostSession } from "./hostSession";
import { createObjectPaths, type ObjectPaths } from "./objectPaths";
import { ensureUnchanged, update } from "./objectState";
import { type Action, type ActionResult, actionType, type BatchAnswer, type BatchRequest, objectPathType } from "./protocol";
import { answerQuery } from "./query";
import { range } from "./objects/range";

export type BatchRun = { readonly answer: BatchAnswer; readonly actions: readonly string[] };

/** Actions run in order; what ran before a failure stays done (host-protocol.md: a batch is not a transaction). */
export async function runBatch(request: BatchRequest, root: HostObject, session: HostSession, faults: StrikingFaults, batchNumber: number): Promise<BatchRun> {
  const paths = createObjectPaths(request.ObjectPaths, root, session);
  const results: ActionResult[] = [];
  const actions: string[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const described = describe(action, request, paths);
    actions.push(described);
    try {
      faults.strikeAction(batchNumber, index, described);
      results.push({ ActionId: action.Id, Value: await run(action, paths, session) });
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
    } catch (thrown) {
      const error = thrown instanceof ApiError ? thrown : new ApiError("GeneralException", String(thrown));
      return {
        actions,
        answer: {
          Results: results,
          TraceIds: traceIds,
          Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.httpStatusCode },
        },
      };
    }
  }
  return { actions, answer: { Results: results, TraceIds: traceIds } };
}

async function run(action: Action, paths: ObjectPaths, session: HostSession): Promise<unknown> {
  if (action.ActionType === actionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate: return instantiated(object, session);
    case actionType.query: return answerQuery(object, action.QueryInfo ?? {}, session, "wire");
    case actionType.queryAsJson: return answerQuery(object, action.QueryInfo ?? {}, session, "json");
    case actionType.method: return callMethod(object, action, paths, session);
    case actionType.setProperty: return setProperty(object, action, paths, session);
    case actionType.update: return update(object, action.ObjectState ?? {}, session);
    case actionType.ensureUnchanged: return ensureUnchanged(object, action.ObjectState ?? {}, session);
    case actionType.recursiveQuery: throw apiNotFound(`${object?.type.name ?? "NullObject"}.loadRecursive`);
    default: throw apiError("InvalidRequest");
  }
}

function instantiated(object: HostObject | null, session: HostSession): unknown {
  if (object === null) return null;
  const kept = range.targetOf(object);
  if (kept) return session.ranges.isKept(kept) ? { _ReferenceId: session.ranges.keep(kept) } : {};
  return object.type.id ? { _Id: object.type.id(object.target, session) } : {};
}

async function callMethod(object: HostObject | null, action: Action, paths: ObjectPaths, session: HostSession): Promise<unknown> {
  if (object === null) return null;
  const name = memberName(action.Name);
  const member = memberOf(object, name);
  if (member.kind !== "method") throw apiNotFound(`${object.type.name}.${name}`);
  const args = await paths.args(action.ArgumentInfo);
  if (member.needsCalculation) await session.calculation.beforeRead();
  return (await at(object, name, () => member.call(object.target, args, session))) ?? null;
}

async function setProperty(object: HostObject | null, action: Action, paths: ObjectPaths, session: HostSession): Promise<null> {
  if (object === null) return null;
  const name = memberName(action.Name);
  const member = memberOf(object, name);
  if (member.kind !== "scalar" || !member.write) throw apiNotFound(`${object.type.name}.${name} (set)`);
  const [value] = await paths.args(action.ArgumentInfo);
  await at(object, name, () => member.write?.(object.target, value, session));
  return null;
}

/** "Range.values", "WorksheetCollection.add": named before it runs, from what is already resolved, so that a fault can strike it by name. */
function describe(action: Action, request: BatchRequest, paths: ObjectPaths): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  if (action.ActionType === actionType.trace || !path) return "trace";
  if (action.ActionType !== actionType.instantiate) {
    const verb = Object.entries(actionType).find(([, code]) => code === action.ActionType)?.[0] ?? "unknown";
    return `${paths.typeName(action.ObjectPathId)}.${action.Name === "" ? verb : memberName(action.Name)}`;
  }
  if (path.ParentObjectPathId === undefined) return `${paths.typeName(action.ObjectPathId)}.instantiate`;
  return `${paths.typeName(path.ParentObjectPathId)}.${path.ObjectPathType === objectPathType.indexer ? "getItem" : memberName(path.Name)}`;
}

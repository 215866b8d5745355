import { apiError, apiNotFound } from "./apiError";
import { at, type HostObject, memberName, memberOf } from "./hostObject";
import type { HostSession } from "./hostSession";
import { range } from "./objects/range";
import { type ArgumentInfo, type ObjectPath, objectPathType } from "./protocol";

/** The objects of one batch by path id. Each path is walked once: a path can be an act (worksheets.add). */
export type ObjectPaths = {
  resolve(pathId: number): Promise<HostObject | null>;
  args(info: ArgumentInfo | undefined): Promise<unknown[]>;
  /** Of a path already walked; nothing runs. */
  typeName(pathId: number): string;
};

export function createObjectPaths(paths: Readonly<Record<string, ObjectPath>>, root: HostObject, session: HostSession): ObjectPaths {
  const resolved = new Map<number, HostObject | null>();

  async function resolve(pathId: number): Promise<HostObject | null> {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (!path) throw apiError("InvalidObjectPath");
    const object = await walk(path);
    resolved.set(pathId, object);
    return object;
  }

  async function walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case objectPathType.root: return root;
      case objectPathType.nullObject: return null;
      case objectPathType.referenceId: return referenced(path.Name);
      case objectPathType.newObject: throw apiNotFound(`new ${path.Name}`);
    }
    const parent = path.ParentObjectPathId === undefined ? root : await resolve(path.ParentObjectPathId);
    // Members of a null object give null objects (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model).
    if (parent === null) return null;
    const name = path.ObjectPathType === objectPathType.indexer ? "getItem" : memberName(path.Name);
    const member = memberOf(parent, name);
    if (path.ObjectPathType === objectPathType.property) {
      if (member.kind !== "link") throw apiNotFound(`${parent.type.name}.${name}`);
      return at(parent, name, () => member.follow(parent.target, session));
    }
    if (member.kind !== "method") throw apiNotFound(`${parent.type.name}.${name}`);
    const callArgs = await args(path.ArgumentInfo);
    if (member.needsCalculation) await session.calculation.beforeRead();
    return (await at(parent, name, () => member.call(parent.target, callArgs, session))) as HostObject | null;
  }

  function referenced(referenceId: string): HostObject {
    const kept = session.ranges.kept(referenceId);
    if (!kept) throw apiError("ItemNotFound");
    return range.of(kept);
  }

  async function args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return Promise.all((info?.Arguments ?? []).map((argument, index) => withObjects(argument, info?.ReferencedObjectPathIds?.[index])));
  }

  /** A proxy among the arguments came as its path id; inside a plain object as {_ObjectPathId}. */
  async function withObjects(value: unknown, referenced: unknown): Promise<unknown> {
    if (typeof referenced === "number" && referenced > 0) return resolve(referenced);
    if (Array.isArray(value)) {
      return Promise.all(value.map((item, index) => withObjects(item, Array.isArray(referenced) ? referenced[index] : undefined)));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return resolve(Number(value._ObjectPathId));
    const entries = await Promise.all(Object.entries(value).map(async ([key, item]) => [key, await withObjects(item, undefined)] as const));
    return Object.fromEntries(entries);
  }

  function typeName(pathId: number): string {
    if (paths[String(pathId)]?.ObjectPathType === objectPathType.root) return root.type.name;
    const known = resolved.get(pathId);
    return known === undefined ? "Unresolved" : (known?.type.name ?? "NullObject");
  }

  return { resolve, args, typeName };
}

import { apiError, apiNotFound } from "./apiError";
import { at, type HostObject, memberName, memberOf } from "./hostObject";
import type { HostSession } from "./hostSession";

type State = Readonly<Record<string, unknown>>;

/** `update`: several scalars of one object in one action. */
export async function update(object: HostObject | null, state: State, session: HostSession): Promise<null> {
  if (object === null) return null;
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    const member = memberOf(object, name);
    if (member.kind !== "scalar" || !member.write) throw apiNotFound(`${object.type.name}.${name} (set)`);
    await at(object, name, () => member.write?.(object.target, value, session));
  }
  return null;
}

/** `ensureUnchanged`: the batch stops when somebody changed what the client read. */
export async function ensureUnchanged(object: HostObject | null, state: State, session: HostSession): Promise<null> {
  if (object === null) throw apiError("ItemNotFound");
  await session.calculation.beforeRead();
  for (const [key, expected] of Object.entries(state)) {
    const name = memberName(key);
    const member = memberOf(object, name);
    if (member.kind === "link") {
      await ensureUnchanged(member.follow(object.target, session), expected as State, session);
      continue;
    }
    if (member.kind !== "scalar" || !member.read) throw apiNotFound(`${object.type.name}.${name}`);
    const actual = await at(object, name, () => member.read?.(object.target, session));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      await at(object, name, () => { throw apiError("Conflict"); });
    }
  }
  return null;
}

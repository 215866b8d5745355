import { apiNotFound } from "./apiError";
import { at, type HostObject, type HostType, memberName, wireName } from "./hostObject";
import type { HostSession } from "./hostSession";
import type { QueryInfo } from "./protocol";

type Selection = Map<string, Selection>;
export type KeyStyle = "wire" | "json";

/** `load`: the scalars that were asked for, of the object, of what hangs on it, and of a collection's items. */
export async function answerQuery(object: HostObject | null, query: QueryInfo, session: HostSession, keys: KeyStyle): Promise<unknown> {
  if (object === null) return null;
  await session.calculation.beforeRead();
  const selection = selected([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  const all = (query.Select ?? []).length === 0;
  return read(object, all ? selection.set("*", new Map()) : selection, session, keys, { skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

function selected(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const part of path.split("/").filter((name) => name !== "" && name !== "$none")) {
      const name = part === "*" ? part : memberName(part);
      const next: Selection = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

type Window = { readonly skip: number; readonly top: number };
const everything: Window = { skip: 0, top: Infinity };

async function read(object: HostObject, selection: Selection, session: HostSession, keys: KeyStyle, window: Window = everything): Promise<unknown> {
  const answer: Record<string, unknown> = {};
  const key = (name: string) => (keys === "wire" ? wireName(name) : name);
  const { type } = object;
  const ofItems: Selection = new Map();
  for (const [name, inner] of selection) {
    if (name === "*") {
      for (const [scalar, member] of Object.entries(type.members)) {
        if (member.kind === "scalar" && member.read) answer[key(scalar)] = await at(object, scalar, () => member.read?.(object.target, session));
      }
      if (type.itemType) ofItems.set(name, inner);
      continue;
    }
    const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
    if (member?.kind === "scalar" && member.read) answer[key(name)] = await at(object, name, () => member.read?.(object.target, session));
    else if (member?.kind === "link") answer[key(name)] = await readLink(object, name, member.follow(object.target, session), inner, session, keys);
    else if (isReadable(type.itemType?.(), name)) ofItems.set(name, inner);
    else throw apiNotFound(`${type.itemType?.().name ?? type.name}.${name}`);
  }
  if (type.items && ofItems.size > 0) {
    const items = type.items(object.target, session).slice(window.skip, window.skip + window.top);
    const answers: unknown[] = [];
    for (const item of items) answers.push({ ...itemId(item, session), ...(await read(item, ofItems, session, keys) as object) });
    answer[keys === "wire" ? "_Items" : "items"] = answers;
  }
  return answer;
}

async function readLink(owner: HostObject, name: string, linked: HostObject | null, inner: Selection, session: HostSession, keys: KeyStyle): Promise<unknown> {
  if (linked === null) return null;
  return at(owner, name, () => read(linked, inner.size > 0 ? inner : new Map([["*", new Map()]]), session, keys));
}

function isReadable(type: HostType | undefined, name: string): boolean {
  const member = type && Object.hasOwn(type.members, name) ? type.members[name] : undefined;
  return member !== undefined && (member.kind === "link" || (member.kind === "scalar" && member.read !== null));
}

function itemId(item: HostObject, session: HostSession): { _Id?: string } {
  return item.type.id ? { _Id: item.type.id(item.target, session) } : {};
}

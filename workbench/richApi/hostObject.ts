import type { z } from "zod";
import { apiError, ApiError, apiNotFound } from "./apiError";
import type { HostSession } from "./hostSession";

/** One object of the model as the batch sees it: a type's members bound to what they act on. Null is Excel's null object. */
export type HostObject = {
  readonly type: HostType;
  readonly target: unknown;
};

type Scalar = {
  readonly kind: "scalar";
  readonly read: ((target: unknown, session: HostSession) => unknown) | null;
  readonly write: ((target: unknown, value: unknown, session: HostSession) => void) | null;
};
type Link = { readonly kind: "link"; readonly follow: (target: unknown, session: HostSession) => HostObject | null };
type Method = {
  readonly kind: "method";
  /** True when the answer is right only after pending formulas have their values. */
  readonly needsCalculation: boolean;
  readonly call: (target: unknown, args: readonly unknown[], session: HostSession) => unknown;
};
export type Member = Scalar | Link | Method;

export type HostType = {
  readonly name: string;
  readonly members: Readonly<Record<string, Member>>;
  /** What a later batch addresses the object by: an item's id in its collection. */
  readonly id: ((target: unknown, session: HostSession) => string) | null;
  readonly items: ((target: unknown, session: HostSession) => readonly HostObject[]) | null;
  readonly itemType: (() => HostType) | null;
};

/** Members of one type, typed by what they act on; the erased form is what the batch works with. */
export type TypeDefinition<T> = {
  readonly name: string;
  readonly members: Readonly<Record<string, MemberOf<T>>>;
  readonly id?: (target: T, session: HostSession) => string;
  readonly items?: (target: T, session: HostSession) => readonly HostObject[];
  readonly itemType?: () => HostType;
};

declare const actsOn: unique symbol;
export type MemberOf<T> = Member & { readonly [actsOn]?: (target: T) => void };
export type BoundType<T> = HostType & { readonly of: (target: T) => HostObject; readonly targetOf: (object: unknown) => T | null };

export function defineType<T>(definition: TypeDefinition<T>): BoundType<T> {
  const type: BoundType<T> = {
    name: definition.name,
    members: definition.members,
    id: (definition.id as HostType["id"]) ?? null,
    items: (definition.items as HostType["items"]) ?? null,
    itemType: definition.itemType ?? null,
    of: (target) => ({ type, target }),
    targetOf: (object) => (isHostObject(object) && object.type === type ? (object.target as T) : null),
  };
  return type;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** Members are made for one type: `const worksheet = membersOf<WorksheetTarget>()`. */
export function membersOf<T>() {
  return {
    readOnly: (read: (target: T, session: HostSession) => unknown): MemberOf<T> =>
      ({ kind: "scalar", read: read as Scalar["read"], write: null }),
    property: <V>(read: (target: T, session: HostSession) => unknown, schema: z.ZodType<V>, write: (target: T, value: V, session: HostSession) => void): MemberOf<T> =>
      ({ kind: "scalar", read: read as Scalar["read"], write: (target, value, session) => write(target as T, accept(schema, value), session) }),
    writeOnly: <V>(schema: z.ZodType<V>, write: (target: T, value: V, session: HostSession) => void): MemberOf<T> =>
      ({ kind: "scalar", read: null, write: (target, value, session) => write(target as T, accept(schema, value), session) }),
    link: (follow: (target: T, session: HostSession) => HostObject | null): MemberOf<T> =>
      ({ kind: "link", follow: follow as Link["follow"] }),
    method: <A extends readonly unknown[]>(schema: z.ZodType<A>, call: (target: T, args: A, session: HostSession) => unknown, needsCalculation = false): MemberOf<T> =>
      ({ kind: "method", needsCalculation, call: (target, args, session) => call(target as T, accept(schema, args), session) }),
  };
}

function accept<V>(schema: z.ZodType<V>, value: unknown): V {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw apiError("InvalidArgument");
  return parsed.data;
}

/** `GetRange` on the wire is `getRange` in the table. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function memberOf(object: HostObject, name: string): Member {
  const member = Object.hasOwn(object.type.members, name) ? object.type.members[name] : undefined;
  if (!member) throw apiNotFound(`${object.type.name}.${name}`);
  return member;
}

/** Runs one member and lets an error say where it came from. */
export async function at<V>(object: HostObject, name: string, run: () => V | Promise<V>): Promise<V> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= `${object.type.name}.${name}`;
    throw error;
  }
}

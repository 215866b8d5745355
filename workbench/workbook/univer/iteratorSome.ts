// Node 20 and browsers of its time lack Iterator.prototype.some, which Univer 0.25.1 calls when a defined name is inserted.
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

if (!("some" in iteratorPrototype)) {
  Object.defineProperty(iteratorPrototype, "some", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, predicate: (item: unknown) => boolean): boolean {
      for (const item of this) if (predicate(item)) return true;
      return false;
    },
  });
}

export {};

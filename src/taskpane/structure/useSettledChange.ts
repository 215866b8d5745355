import { useEffect, useState } from "react";

/** Longer than between two letters or arrow keys in a row, each of which changes a closed list. */
const pauseMilliseconds = 600;

export type SettledChange<Value> = { readonly value: Value; readonly change: (value: Value) => void; /** Without waiting longer. */ readonly settle: () => void };

/** Hands a change on when the user has come to rest on it: the field may move when its value does. */
export function useSettledChange<Value>(given: Value, onChange: (value: Value) => void): SettledChange<Value> {
  const [picked, pick] = useState<{ readonly value: Value } | null>(null);

  function settle(): void {
    if (picked === null) return;
    pick(null);
    if (picked.value !== given) onChange(picked.value);
  }

  useEffect(() => {
    if (picked === null) return undefined;
    const timer = setTimeout(settle, pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  return { value: picked === null ? given : picked.value, change: (value) => pick({ value }), settle };
}

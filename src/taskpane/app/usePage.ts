import { useState } from "react";

export type Page<Item> = { readonly items: readonly Item[]; readonly page: number; readonly open: (page: number) => void };

/** One page of a long list; stays on the last page when the list grows shorter. */
export function usePage<Item>(all: readonly Item[], pageSize: number): Page<Item> {
  const [wanted, open] = useState(0);
  const page = Math.max(0, Math.min(wanted, Math.ceil(all.length / pageSize) - 1));
  return { items: all.slice(page * pageSize, (page + 1) * pageSize), page, open };
}

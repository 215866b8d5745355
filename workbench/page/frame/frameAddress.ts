import type { HostLocale } from "../hostLocale";

export type Conversation = { readonly id: string; readonly addinId: string; readonly origin: string };

/** Where the task pane's page is loaded from, told as Excel on the web tells office.js who its host is. `_xdm_Info` must come last. */
export function frameAddress(page: string, locale: HostLocale, { id, addinId, origin }: Conversation): string {
  const hostInfo = ["Excel", "Web", "16.00", locale, id, "", "", "0"].join("$");
  const xdmInfo = [id, addinId, encodeURIComponent(origin)].join("|");
  return `${page}?_host_Info=${hostInfo}#&_serializer_version=1&_flights=[]&_xdm_Info=${xdmInfo}`;
}

/** Result of "trusted" in agaveerrorux.js, the page office.js asks when its host is not on https. */
const trusted = 1;

/**
 * The workbench is served over plain http on localhost, so that no certificate warning meets the user. Over http
 * office.js asks its own AgaveErrorUX page whether the user trusts the host; that page remembers the answer in
 * localStorage. Whoever starts the workbench on their own machine has answered, so the same entry is written here.
 */
export function trustThisHost(storage: Storage, location: Pick<Location, "protocol" | "hostname">): void {
  if (location.protocol === "https:") return;
  storage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: trusted }));
}

import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * The one thing the workbench changes in what it serves: the pages name Microsoft's CDN, as the Marketplace
 * demands, and the workbench answers that address from the unmodified npm package, so that nothing leaves the machine.
 */
const cdnFolder = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const localFolder = "/office-js/";

export function withLocalOfficeLibrary(html: string): string {
  return html.replaceAll(cdnFolder, localFolder);
}

/** Microsoft's CDN ignores case and office.js relies on it (AgaveErrorUX/, en-US/); a Linux disk does not. */
export async function actualPath(root: string, requested: string): Promise<string | null> {
  let folder = root;
  const found: string[] = [];
  for (const segment of requested.split("/").filter((part) => part !== "")) {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === segment.toLowerCase());
    if (name === undefined) return null;
    found.push(name);
    folder = path.join(folder, name);
  }
  return found.join("/");
}

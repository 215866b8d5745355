import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { actualPath, localFolder, withLocalOfficeLibrary } from "./officeLibrary";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Neither the workbench nor office.js (which carries telemetry addresses) may speak to anybody but this server. */
const ownOriginOnly = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join("; ");

/** `/` is the workbench; everything else stands where the manifest says: the built add-in. */
export function createRequestHandler(root: string): Handler {
  const dist = path.join(root, "dist");
  const library = path.join(root, "node_modules/@microsoft/office-js/dist");
  // "dev" reads the disk at every request, so a rebuilt file is seen at the next reload.
  const addin = sirv(dist, { dev: true, etag: true });
  const office = sirv(library, { dev: true, etag: true });

  return (request, response) => {
    const pathname = requestedPath(request);
    const forWorkbench = pathname === "/" || isOwnRequest(request);
    if (forWorkbench) response.setHeader("Content-Security-Policy", ownOriginOnly);
    // Excel on the web reads functions.json from another origin.
    else response.setHeader("Access-Control-Allow-Origin", "*");
    if (pathname === null) response.writeHead(400).end();
    else if (pathname.startsWith(localFolder)) void serveLibraryFile(library, pathname, office, request, response);
    else if (pathname === "/") void servePage(path.join(dist, "workbench/index.html"), response);
    else if (pathname.endsWith(".html") && forWorkbench) void servePage(path.join(dist, path.normalize(pathname)), response);
    else addin(request, response);
  };
}

/** What Excel asks for (from its own site, or as a webview's first page) is served exactly as it was built. */
function isOwnRequest(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return site === undefined || site === "same-origin";
}

/** Absolute and decoded; null when it cannot be decoded. Normalising an absolute path keeps it inside the served folder. */
function requestedPath(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}

async function servePage(file: string, response: ServerResponse): Promise<void> {
  const html = await readFile(file, "utf8").catch(() => null);
  if (html === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found. Is it built? npm run build");
    return;
  }
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
  response.end(withLocalOfficeLibrary(html));
}

async function serveLibraryFile(library: string, pathname: string, serve: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await actualPath(library, pathname.slice(localFolder.length));
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  request.url = `/${found}`;
  serve(request, response);
}
